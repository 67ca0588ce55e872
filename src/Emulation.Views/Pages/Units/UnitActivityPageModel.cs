namespace Emulation.Views.Pages;

/// <summary>One activity of a unit: where it stands, its forms, and what became of the last one.</summary>
/// <param name="UnitName">Whose.</param>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="FormMegabytes">Largest form as a whole, in MiB.</param>
/// <param name="Card">The activity.</param>
/// <param name="Home">The unit's page.</param>
public sealed record UnitActivityPageModel(
    PageShell Shell, string UnitName, string TimeZone, DateTime Now, int FormMegabytes, ActivityCard Card, string Home)
    : PageModel(Shell)
{
    /// <summary>Why the upload that was just sent was not taken.</summary>
    public RefusedFiles? Refused { get; init; }

    /// <summary>The promise that has just been refused.</summary>
    public WrongPromise? WrongPromise { get; init; }

    /// <summary>The form of the activity's kind that has just been refused.</summary>
    public WrongKindForm? WrongKind { get; init; }

    /// <summary>The form by which something has just been said.</summary>
    public KindForm? Said { get; init; }

    /// <summary>The form of the activity's kind that was asked for.</summary>
    public KindForm? AskedForm { get; init; }

    internal override Type Component => typeof(UnitActivityPage);
}

/// <summary>A promise that could not be noted.</summary>
/// <param name="Day">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record WrongPromise(string Day, IReadOnlyList<Fault> Faults);
