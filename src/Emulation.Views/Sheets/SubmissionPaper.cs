using Emulation.Domain.Sheets;
using Emulation.Views.Texts;

namespace Emulation.Views.Sheets;

/// <summary>Who has submitted what in a year, a line an activity and unit.</summary>
public static class SubmissionPaper
{
    /// <summary>The sheet.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="find">Where a unit stands with an activity.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="now">The local time.</param>
    /// <param name="language">The reader's language.</param>
    public static SheetPaper Of(int year, ClusterPlan plan, Func<string, string, Submission> find, Cluster cluster, DateTime now, Language language)
    {
        var words = Words.Of(language);
        var zone = cluster.Zone();
        var lines =
            from activity in plan.Activities.OrderBy(activity => activity.Deadline)
            where activity.WantsDocuments
            from unit in cluster.Units
            where activity.Concerns(unit.Id)
            select (activity, unit);
        var rows = lines.Select((line, at) => Row(at + 1, line.activity, line.unit, find(line.activity.Id, line.unit.Id), zone, now, words));
        return new(
            words.Sheet.SubmissionsName,
            words.Sheet.SubmissionsTitle(year),
            words.Tag,
            [cluster.Name, words.Sheet.AsOf(TimeTexts.Short(now), words.Time.Zone(cluster.TimeZone))],
            [.. Enum.GetValues<SubmissionColumn>().Select(column => new PaperColumn(words.Sheet.SubmissionHeading(column), Width(column), Style(column)))],
            [.. rows]);
    }

    private static IReadOnlyList<SheetCell?> Row(int number, Activity activity, Unit unit, Submission stored, ClusterZone zone, DateTime now, Words words)
    {
        var (submission, own) = (stored.Against(activity), stored.Own(activity));
        var state = submission.IsAccepted() ? words.Plan.Accepted
            : submission.State == SubmissionState.Missing && own.Deadline < now ? words.Plan.Overdue
            : words.Plan.State(submission.State);
        return PlanPaper.Row(Enum.GetValues<SubmissionColumn>(), column => column switch
        {
            SubmissionColumn.Number => SheetCell.Of(number),
            SubmissionColumn.Activity => new(activity.Title),
            SubmissionColumn.Kind => new(words.Plan.Kind(activity.Kind)),
            SubmissionColumn.Unit => new(unit.Name),
            SubmissionColumn.Deadline => SheetCell.Of(own.Deadline),
            SubmissionColumn.State => new(state),
            SubmissionColumn.Late => submission.Late ? new(words.Sheet.Yes) : null,
            SubmissionColumn.Received => submission.SubmittedAt is { } at ? SheetCell.Of(zone.Local(at)) : null,
            SubmissionColumn.By => Text(submission.By),
            SubmissionColumn.Version => submission.Version > 0 ? SheetCell.Of(submission.Version) : null,
            SubmissionColumn.Files => submission.Version > 0 ? SheetCell.Of(submission.Documents.Count) : null,
            SubmissionColumn.Receipt => Text(submission.Receipt),
            _ => Text(submission.IsReturned() ? submission.Review!.Reason : submission.Note),
        });
    }

    private static SheetCell? Text(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    private static PaperStyle Style(SubmissionColumn column) => column switch
    {
        SubmissionColumn.Number or SubmissionColumn.Late => PaperStyle.Middle,
        SubmissionColumn.Deadline or SubmissionColumn.Received => PaperStyle.Time,
        SubmissionColumn.Version or SubmissionColumn.Files => PaperStyle.Number,
        _ => PaperStyle.Text,
    };

    private static double Width(SubmissionColumn column) => column switch
    {
        SubmissionColumn.Number => 6,
        SubmissionColumn.Activity => 36,
        SubmissionColumn.Unit => 22,
        SubmissionColumn.Deadline or SubmissionColumn.Received => 16,
        SubmissionColumn.State => 16,
        SubmissionColumn.By => 18,
        SubmissionColumn.Receipt => 17,
        SubmissionColumn.Remark => 24,
        SubmissionColumn.Kind or SubmissionColumn.Late => 11,
        _ => 8,
    };
}
