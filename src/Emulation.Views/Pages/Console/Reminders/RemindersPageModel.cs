namespace Emulation.Views.Pages;

/// <summary>How a plan or the whole cluster reminds: a form, and an example of what it does.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Year">The plan's year; null where it is the whole cluster's.</param>
/// <param name="Form">What stands in the form.</param>
/// <param name="Wider">What holds for a field that is left blank.</param>
/// <param name="Hours">The hours in which letters may go out.</param>
/// <param name="Example">What the policy does to one activity's letters; null while what was typed is faulty.</param>
public sealed record RemindersPageModel(PageShell Shell, int? Year, ReminderForm Form, EffectivePolicy Wider, OfficeHours Hours, ReminderExample? Example) : PageModel(Shell)
{
    /// <summary>What is wrong with what was typed.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Of the cluster's: the letters that would change, once somebody has asked for them.</summary>
    public ForeseenChanges? Letters { get; init; }

    /// <summary>Of the cluster's: whether the letters that would change take long to be worked out.</summary>
    public bool LookTakesLong { get; init; }

    /// <summary>Whether it has just been saved.</summary>
    public bool IsSaved { get; init; }

    /// <summary>That somebody else has changed it since the form was read, which stands in the way of saving.</summary>
    public OtherChange? Other { get; init; }

    internal override Type Component => typeof(RemindersPage);

    /// <summary>Where the form stands.</summary>
    public string Path => Year is { } year ? $"/console/plans/{year}/reminders" : "/console/reminders";

    internal IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}
