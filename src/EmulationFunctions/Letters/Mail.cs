using Emulation.Views.Letters;

namespace EmulationFunctions.Letters;

/// <summary>A letter ready for the post.</summary>
/// <param name="Cluster">Id of its cluster.</param>
/// <param name="Key">The letter's key.</param>
/// <param name="From">Who sends: the cluster's name and the app's mailbox.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="ReplyTo">Who reads an answer.</param>
/// <param name="Words">Subject, HTML and text.</param>
/// <param name="Calendar">The calendar entry of an invitation or a cancellation, else null.</param>
/// <param name="Date">When it is posted.</param>
public sealed record Mail(
    string Cluster,
    string Key,
    Correspondent From,
    Correspondent To,
    Correspondent? ReplyTo,
    RenderedLetter Words,
    string? Calendar,
    DateTimeOffset Date)
{
    /// <summary>The name of the calendar file that comes with an invitation.</summary>
    public const string CalendarFile = "invite.ics";

    /// <summary>The calendar entry's METHOD, which its media type repeats: REQUEST or CANCEL.</summary>
    public string CalendarMethod { get; init; } = "REQUEST";
}

/// <summary>What the mail service made of a letter.</summary>
public abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    /// <summary>It took the letter.</summary>
    public sealed record Accepted : PostOutcome;

    /// <summary>It will not take it, now or later.</summary>
    /// <param name="Reason">In its own words.</param>
    public sealed record Refused(string Reason) : PostOutcome;

    /// <summary>It did not take it and may do so later.</summary>
    /// <param name="Wait">How long it asks to wait, if it says.</param>
    /// <param name="Reason">In its own words.</param>
    public sealed record Later(TimeSpan? Wait, string Reason) : PostOutcome;

    /// <summary>It may have taken it: the answer was lost.</summary>
    /// <param name="Reason">How.</param>
    public sealed record Unknown(string Reason) : PostOutcome;
}

/// <summary>A way out of the house.</summary>
public interface IMailDelivery
{
    /// <summary>Whether posting the same letter again does no harm.</summary>
    bool IsRepeatable { get; }

    /// <summary>Hands the letter over.</summary>
    Task<PostOutcome> PostAsync(Mail mail, CancellationToken cancellation);
}
