namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnOrganizerLetterTexts : OrganizerLetterTexts
{
    public override string WeeklySubject(int late, int soon, string day) =>
        $"Submissions, week from {day}: overdue and incomplete {late}, due soon {soon}";

    public override string WeeklyLead(string cluster, string day) => $"Where {cluster} stands with its submissions on {day}:";

    public override string LateHeading => "Overdue and incomplete";

    public override string SoonHeading => "Due in the next two weeks";

    public override string CameHeading => "Received in the last week";

    public override string UnreachedHeading => "Letters that did not arrive";

    public override string UnreachedNote => "Letters to these addresses were refused or came back in the last week. Please check the addresses in the cluster’s list of people.";

    public override string DeadlineSubject(int done, int total, string titles) => $"After the deadline: {done} of {total} received – {titles}";

    public override string DeadlineLead => "A deadline has just passed. Where the units stand this morning:";

    public override string HandedIn(int done, int total) => $"Complete: {done} of {total} units";

    public override string Done => "Handed in";

    public override string Owing => "Not complete";

    public override string Late => "late";

    public override string Returned => "returned for correction";

    public override string ExtendedTo(string moment) => $"extended to {moment}";

    public override string Promised(string day) => $"promised for {day}";

    public override string OpenConsole => "Open the console";
}
