namespace Emulation.Views.Texts;

/// <summary>Words of the pages on which organizers say how units are reminded.</summary>
internal abstract class ReminderDeskTexts
{
    public abstract string PlanTitle(int year);

    public abstract string ClusterTitle { get; }

    public abstract string PlanLead { get; }

    public abstract string ClusterLead { get; }

    /// <summary>The link to the cluster's page.</summary>
    public abstract string ToCluster { get; }

    public abstract string Blank { get; }

    /// <summary>What to write, and what holds where it is left blank.</summary>
    public abstract string BeforeHint(string blank);

    public abstract string AfterHint(string blank);

    public abstract string HourHint(int from, int until, int blank);

    /// <summary>Of the working days after which leaders hear; null: never.</summary>
    public abstract string OverHint(int? blank);

    public abstract string Meeting { get; }

    public abstract string MeetingHint(string blank);

    /// <summary>No step at all.</summary>
    public abstract string NoStep { get; }

    public abstract string Look { get; }

    public abstract string SaveCluster { get; }

    public abstract string ClusterEffect { get; }

    public abstract string PlanEffect { get; }

    public abstract string Saved { get; }

    /// <summary>Stands for what a field says that says nothing.</summary>
    public abstract string LeftBlank { get; }

    public abstract string ExampleTitle { get; }

    public abstract string ExampleFor(string activity, string deadline);

    /// <summary>Where no activity is to come.</summary>
    public abstract string MadeUp(string deadline);

    public abstract string ToUnit { get; }

    public abstract string ToLeader { get; }

    public abstract string ToHead { get; }
}
