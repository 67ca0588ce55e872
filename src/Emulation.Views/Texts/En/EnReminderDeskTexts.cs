namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnReminderDeskTexts : ReminderDeskTexts
{
    public override string PlanTitle(int year) => $"How the plan of {year} reminds";

    public override string ClusterTitle => "How the cluster reminds";

    public override string PlanLead => "For every activity of the year that has no reminders of its own. What the plan leaves blank is as the cluster has it.";

    public override string ClusterLead => "For every plan. A plan or an activity with reminders of its own goes by those.";

    public override string ToCluster => "See how the cluster reminds";

    public override string Blank => "What is left blank is as the line below it says; a dash means no reminder.";

    public override string BeforeHint(string blank) => $"For example 10, 5, 1, 0; 0 is the day of the deadline. Left blank: {blank}.";

    public override string AfterHint(string blank) => $"While nothing has been handed in. For example 1, 3, 7. Left blank: {blank}.";

    public override string HourHint(int from, int until, int blank) => $"Within the cluster’s office hours, from {from} to {until} o’clock. Left blank: {blank} o’clock.";

    public override string OverHint(int? blank) => $"For example 3; 0 means never. Left blank: {(blank is { } days ? days == 1 ? "1 day" : $"{days} days" : "never")}.";

    public override string Meeting => "Working days before a meeting";

    public override string MeetingHint(string blank) => $"Reminds whoever has not answered the invitation. For example 3, 1. Left blank: {blank}.";

    public override string NoStep => "no reminder";

    public override string Look => "Show what changes in letters";

    public override string SaveCluster => "Save for the whole cluster";

    public override string ClusterEffect => "Once saved it holds at once for every letter that has not been sent.";

    public override string PlanEffect => "It goes into the draft only. The review before publishing shows each letter that changes.";

    public override string Saved => "Saved; letters go out like this from now on";

    public override string LeftBlank => "(left blank)";

    public override string ExampleTitle => "An example";

    public override string ExampleFor(string activity, string deadline) => $"{activity}, due {deadline}. If the unit hands in nothing:";

    public override string MadeUp(string deadline) => $"A report due {deadline}. If the unit hands in nothing:";

    public override string ToUnit => "The unit’s own people are reminded";

    public override string ToLeader => "The unit’s leaders are told";

    public override string ToHead => "The head unit’s leaders are told";
}
