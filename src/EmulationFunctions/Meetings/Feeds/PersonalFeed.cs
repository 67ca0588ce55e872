using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Meetings;
using Emulation.Views.Calendars;
using EmulationFunctions.Entry;
using EmulationFunctions.Links;

namespace EmulationFunctions.Meetings.Feeds;

/// <summary>A person's calendar: the unit's deadlines and visits, or the whole plan's for who belongs to no unit, and the meetings that the person is invited to.</summary>
public sealed class PersonalFeed(ClusterTable table, ClusterReader reader, SiteOptions site, TimeProvider time)
{
    /// <summary>The calendar; 304 where the subscriber has it as it is.</summary>
    internal async Task<IResult> AnswerAsync(LinkVisit visit, Contact contact)
    {
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var year = zone.Day(now).Year;
        var seen = new Seen(
            [.. (await reader.PlansAsync(visit.Stored.Id, visit.Cancellation)).Where(plan => Math.Abs(plan.Published.Year - year) <= 1)],
            await SubmissionsAsync(visit, contact, year),
            await MeetingsAsync(visit, contact, year));

        // When it was written is no part of what it says: the same calendar has the same tag at any time.
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(visit, contact, seen, now, DateTimeOffset.UnixEpoch))))[..32]}\"";
        var headers = visit.Request.HttpContext.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        if (visit.Request.Headers.IfNoneMatch.SelectMany(tags => tags!.Split(',')).Any(one => one.Trim() is "*" || one.Trim() == tag))
            return Results.StatusCode(StatusCodes.Status304NotModified);

        headers.ContentDisposition = "inline; filename=\"calendar.ics\"";
        return Results.Text(Write(visit, contact, seen, now, now), "text/calendar; charset=utf-8", Encoding.UTF8);
    }

    private string Write(LinkVisit visit, Contact contact, Seen seen, DateTimeOffset now, DateTimeOffset stamp)
    {
        var write = new FeedEntries(contact.Language, visit.Cluster, site.PublicUrl.Host, stamp);
        var unit = visit.Cluster.Unit(contact.UnitId);
        var deadlines =
            from plan in seen.Plans
            from activity in plan.Published.Plan.Activities
            where unit is null || (activity.Concerns(unit.Id) && (activity.WantsSubmission || activity.Visit(unit.Id) is null))
            select unit is null || !activity.WantsSubmission
                ? write.Line(visit.Stored.Id, activity)
                : write.Deadline(
                    visit.Stored.Id, activity, unit, seen.Submissions.GetValueOrDefault((plan.Published.Year, activity.Id)) ?? Submission.None(activity.Id, unit.Id));
        var visits =
            from plan in seen.Plans
            from activity in plan.Published.Plan.Activities
            from visited in visit.Cluster.Units
            where unit is null || visited.Id == unit.Id
            let day = activity.Visit(visited.Id)
            where day is not null
            select write.Visit(
                visit.Stored.Id, activity, visited, day.Value, seen.Submissions.GetValueOrDefault((plan.Published.Year, activity.Id))?.Findings is { Count: > 0 });
        var meetings = seen.Meetings.Select(one => write.Meeting(one.Meeting, one.Invitee));
        return CalendarFile.Feed(write.Name, visit.Cluster.TimeZone, now, [.. deadlines.Concat(visits).Concat(meetings).OrderBy(entry => entry.Start).ThenBy(entry => entry.Uid, StringComparer.Ordinal)]);
    }

    private async Task<Dictionary<(int Year, string Activity), Submission>> SubmissionsAsync(LinkVisit visit, Contact contact, int year)
    {
        var found = new Dictionary<(int, string), Submission>();
        for (var of = year - 1; contact.UnitId is { } unit && of <= year + 1; of++)
        {
            foreach (var (activity, stored) in await reader.SubmissionsOfAsync(visit.Stored.Id, of, unit, visit.Cancellation))
                found[(of, activity)] = stored.Submission;
        }

        return found;
    }

    /// <summary>The meetings of three years that the person holds or has been invited to, by contact or by address.</summary>
    private async Task<IReadOnlyList<(Meeting Meeting, Invitee? Invitee)>> MeetingsAsync(LinkVisit visit, Contact contact, int year)
    {
        var found = new List<(Meeting, Invitee?)>();
        for (var of = year - 1; of <= year + 1; of++)
        {
            var own = new Dictionary<string, Invitee>();
            await foreach (var row in table.RangeAsync(visit.Stored.Id, RowKeys.InviteesOf(of), visit.Cancellation))
            {
                var stored = StoredInvitee.Read(row);
                if (stored.Invitee.IsInvited && IsSame(stored.Invitee, contact))
                    own[stored.Meeting] = stored.Invitee;
            }

            await foreach (var row in table.RangeAsync(visit.Stored.Id, RowKeys.MeetingsOf(of), visit.Cancellation))
            {
                var meeting = StoredMeeting.Read(row).Meeting;
                var invitee = own.GetValueOrDefault(meeting.Id);
                if (!meeting.IsCancelled && (invitee is not null || meeting.OrganizerId == contact.Id || meeting.Deputies.Contains(contact.Id)))
                    found.Add((meeting, invitee));
            }
        }

        return found;
    }

    private static bool IsSame(Invitee invitee, Contact contact) =>
        invitee.ContactId == contact.Id || Mailbox.Normal(invitee.Email) == Mailbox.Normal(contact.Email);

    private sealed record Seen(
        IReadOnlyList<StoredPlan> Plans,
        IReadOnlyDictionary<(int Year, string Activity), Submission> Submissions,
        IReadOnlyList<(Meeting Meeting, Invitee? Invitee)> Meetings);
}
