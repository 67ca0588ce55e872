using Emulation.Views.Texts;

namespace Emulation.Views.Calendars;

/// <summary>What a person's calendar shows, in the person's language. No entry holds a link that opens anything of ours: calendars are shared.</summary>
/// <param name="language">The person's language.</param>
/// <param name="cluster">The cluster.</param>
/// <param name="host">Right side of the entries' UIDs.</param>
/// <param name="stamp">When the calendar is written.</param>
internal sealed class FeedEntries(Language language, Cluster cluster, string host, DateTimeOffset stamp)
{
    /// <summary>A deadline is shown as the time before it, so that the entry ends when the time is up.</summary>
    private static readonly TimeSpan LastMinutes = TimeSpan.FromMinutes(30);

    private readonly Words words = Words.Of(language);

    /// <summary>What the calendar is called.</summary>
    public string Name => words.Feed.CalendarName(cluster.Name);

    /// <summary>A unit's own deadline for an activity, with how far the unit is.</summary>
    public CalendarEvent Deadline(string clusterId, Activity activity, Unit unit, Submission submission)
    {
        var current = submission.Against(activity);
        var own = submission.Own(activity);
        var owes = current.Owes(activity);
        string?[] lines =
        [
            unit.Name,
            words.Plan.Kind(activity.Kind),
            $"{words.UnitPage.Deadline}: {words.Time.Moment(own.Deadline)}",
            current.IsReturned() ? words.UnitPage.ReturnedTitle : owes ? null : words.Plan.State(SubmissionState.Submitted),
            current.MissingTitles(activity).ToList() is { Count: > 0 } missing && !current.IsReturned()
                ? $"{words.UnitPage.StillMissing}: {words.Plan.Documents(missing)}"
                : null,
        ];
        var title = owes ? words.Feed.Due(activity.Title) : words.Feed.Done(activity.Title);
        return Timed($"{activity.Id}.{unit.Id}.{clusterId}", own, title, lines);
    }

    /// <summary>A line of the plan as it is for the whole cluster.</summary>
    public CalendarEvent Line(string clusterId, Activity activity) => Timed(
        $"{activity.Id}.{clusterId}",
        activity,
        activity.WantsSubmission ? words.Feed.Due(activity.Title) : activity.Title,
        [cluster.Name, words.Plan.Kind(activity.Kind), $"{(activity.WantsSubmission ? words.UnitPage.Deadline : words.UnitPage.When)}: {words.Time.Moment(activity.Deadline)}"]);

    /// <summary>The day on which an inspection visits a unit.</summary>
    /// <param name="clusterId">The cluster.</param>
    /// <param name="activity">The inspection.</param>
    /// <param name="unit">Which unit is visited.</param>
    /// <param name="day">The local day.</param>
    /// <param name="hasResult">Whether the unit has its result.</param>
    public CalendarEvent Visit(string clusterId, Activity activity, Unit unit, DateOnly day, bool hasResult)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        string?[] lines = [unit.Name, words.Plan.Kind(activity.Kind), $"{words.Kinds.VisitOn}: {words.Time.Day(start)}", hasResult ? words.Kinds.FindingsTitle : null];
        return new CalendarEvent(
            $"visit.{activity.Id}.{unit.Id}.{clusterId}@{host}", 0, stamp, start, start.AddDays(1), cluster.TimeZone, words.Feed.Visit(unit.Name, activity.Title), string.Join('\n', lines.OfType<string>()))
        {
            Alarm = null,
            IsBusy = false,
            IsAllDay = true,
        };
    }

    /// <summary>A meeting that the person is invited to or holds, with the person's answer; the time is not taken where the answer is no.</summary>
    public CalendarEvent Meeting(Meeting meeting, Invitee? invitee) => new(
        meeting.Uid,
        meeting.Sequence,
        stamp,
        meeting.Start,
        meeting.End,
        cluster.TimeZone,
        meeting.Title,
        string.Join("\n\n", new[] { invitee is null ? null : $"{words.Feed.YourAnswer}: {words.Rsvp.Said(invitee.Answer)}", meeting.AgendaText() }.Where(part => !string.IsNullOrEmpty(part))))
    {
        Place = meeting.Place,
        OnlineUrl = meeting.OnlineUrl,
        Alarm = null,
        IsBusy = invitee?.Answer != Answer.No,
    };

    private CalendarEvent Timed(string id, Activity activity, string title, IEnumerable<string?> lines)
    {
        var zone = cluster.Zone();
        var due = zone.Instant(DateOnly.FromDateTime(activity.Deadline), TimeOnly.FromDateTime(activity.Deadline));
        var (start, end) = activity.WantsSubmission ? (due - LastMinutes, due) : (due, due + LastMinutes);
        return new CalendarEvent($"{id}@{host}", 0, stamp, zone.Local(start), zone.Local(end), cluster.TimeZone, title, string.Join('\n', lines.OfType<string>()))
        {
            Alarm = null,
            IsBusy = false,
        };
    }
}
