using Emulation.Views.Letters;

namespace EmulationFunctions.Letters;

/// <summary>A letter ready for the post.</summary>
/// <param name="Cluster">Id of its cluster.</param>
/// <param name="Key">The letter's key.</param>
/// <param name="From">Who sends: the cluster's name and the app's mailbox.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="ReplyTo">Who reads an answer.</param>
/// <param name="Words">Subject, HTML and text.</param>
/// <param name="Calendar">The scheduling message that comes with a letter about a meeting (RFC 5546), else null.</param>
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

    /// <summary>What the scheduling message asks: the same as its METHOD line, which a mail's header repeats (RFC 6047, 2.4).</summary>
    public string CalendarMethod => Calendar?.Contains("\r\nMETHOD:CANCEL\r\n", StringComparison.Ordinal) == true ? "CANCEL" : "REQUEST";

    /// <summary>Whether somebody vouches for the mailbox: an organizer said that it works again, or its owner asked for the letter. The mail service's own lists of bounced and complaining addresses shall not keep it then.</summary>
    public bool Insists { get; init; }
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
