using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Organizer;

/// <summary>The organizer's page: who has submitted, who comes, what was written to whom, and the units' form links.</summary>
public sealed class ConsolePages(ClusterTable table, ClusterReader reader, LetterDesk letters, ClosedAddresses addresses, PoisonDesk poison, ReplacementRequests replacements, ContactLinks links, LinkUrls urls, Front front, TimeProvider time)
{
    /// <summary>Letters of how many days the page shows at first.</summary>
    private const int FirstDays = 14;

    private const int MostDays = 4000;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var year = zone.Day(now).Year;
        var days = int.TryParse(visit.Request.Query["days"], out var asked) && asked is > 0 and <= MostDays ? asked : FirstDays;
        var model = new ConsolePageModel(
            visit.Shell with { Path = "/console" },
            visit.Cluster.TimeZone,
            zone.Local(now),
            await ActivitiesAsync(visit, year, zone, now),
            await MeetingsAsync(visit, zone, now),
            await LettersAsync(visit, days, zone, now),
            await LinksAsync(visit, zone),
            Enum.TryParse<ConsoleNotice>(visit.Request.Query["notice"], out var notice) ? notice : ConsoleNotice.None,
            MoreLettersUrl: $"/console?days={Math.Min(days * 4, MostDays)}#letters")
        {
            ClosedAddresses = await AddressesAsync(visit, zone),
            Poison = await PoisonAsync(visit, zone),
            Replacements =
            [
                .. from one in await replacements.AllOpenAsync(visit.Stored, visit.Cancellation)
                   where visit.Cluster.Contact(one.ContactId) is not null
                   select new ConsoleReplacement(one, visit.Cluster.Unit(one.UnitId)?.Name ?? one.UnitId, zone.Local(one.AskedAt), $"/console/replacements/{one.ContactId}"),
            ],
        };
        return await front.PageAsync(model);
    }

    private async Task<List<ConsoleActivity>> ActivitiesAsync(ContactVisit visit, int year, ClusterZone zone, DateTimeOffset now)
    {
        var activities = new List<ConsoleActivity>();
        foreach (var plan in await reader.PlansAsync(visit.Stored.Id, visit.Cancellation))
        {
            if (Math.Abs(plan.Published.Year - year) > 1)
                continue;
            var submissions = await reader.SubmissionsAsync(visit.Stored.Id, RowKeys.Submissions(plan.Published.Year), visit.Cancellation);
            activities.AddRange(plan.Published.Plan.Activities.Select(activity => ConsoleActivity.Of(activity, zone, now, [
                .. from unit in visit.Cluster.Units
                   where activity.Concerns(unit.Id)
                   let submission = submissions.GetValueOrDefault((activity.Id, unit.Id))?.Submission ?? Submission.None(activity.Id, unit.Id)
                   select ConsoleSubmission.Of(unit, activity, submission, Deadline.Of(submission.Own(activity), zone), zone, file => $"/console/files/{file}", DossierPages.Address(activity.Id, unit.Id)),
            ])));
        }

        return activities;
    }

    private async Task<List<ConsoleMeeting>> MeetingsAsync(ContactVisit visit, ClusterZone zone, DateTimeOffset now)
    {
        var meetings = new List<ConsoleMeeting>();
        await foreach (var row in table.RangeAsync(visit.Stored.Id, RowKeys.Meetings, visit.Cancellation))
        {
            var meeting = StoredMeeting.Read(row).Meeting;
            var invitees = new List<ConsoleInvitee>();
            await foreach (var invitee in table.RangeAsync(visit.Stored.Id, RowKeys.Invitees(meeting.Id), visit.Cancellation))
            {
                var person = StoredInvitee.Read(invitee).Invitee;
                if (person.IsRemoved)
                    continue;
                invitees.Add(new ConsoleInvitee(person, visit.Cluster.Unit(person.UnitId)?.Name, person.AnsweredAt is { } at ? zone.Local(at) : null));
            }

            var invite = !meeting.IsCancelled && invitees.Exists(one => one.Invitee.InvitedSequence is null) ? $"/console/meetings/{meeting.Id}/invitations" : null;
            meetings.Add(new ConsoleMeeting(meeting, invitees, zone.Local(now) > meeting.End, invite));
        }

        return meetings;
    }

    private async Task<List<ConsoleLetter>> LettersAsync(ContactVisit visit, int days, ClusterZone zone, DateTimeOffset now) =>
    [
        .. from letter in await letters.SinceAsync(visit.Stored.Id, zone.Day(now).AddDays(-days), visit.Cancellation)
           select new ConsoleLetter(letter, zone.Local(letter.UpdatedAt), $"/console/letters/{letter.Key}/settle"),
    ];

    /// <summary>A contact's as long as the contact has the address; a guest's in any case.</summary>
    private async Task<List<ConsoleClosedAddress>> AddressesAsync(ContactVisit visit, ClusterZone zone)
    {
        var people = visit.Cluster.Contacts.Select(contact => Mailbox.Normal(contact.Email)).ToHashSet();
        return
        [
            .. from closed in await addresses.AllAsync(visit.Stored.Id, visit.Cancellation)
               where closed.Address.ContactId is null || people.Contains(Mailbox.Normal(closed.Address.Email))
               select new ConsoleClosedAddress(closed.Address, zone.Local(closed.Address.At), $"/console/closed-addresses/{closed.Hash}/open"),
        ];
    }

    private async Task<List<ConsolePoison>> PoisonAsync(ContactVisit visit, ClusterZone zone)
    {
        var shown = new List<ConsolePoison>();
        foreach (var one in await poison.AllAsync(visit.Stored.Id, visit.Cancellation))
        {
            // The letter's own row may be what cannot be read: its subject is a column.
            var subject = poison.LetterOf(one) is { } key
                ? (await table.FindAsync(visit.Stored.Id, RowKeys.Letter(key), visit.Cancellation))?.GetString("Subject") ?? key
                : null;
            var unit = poison.SubmissionOf(one) is { } about ? visit.Cluster.Unit(about.Unit)?.Name ?? about.Unit : null;
            shown.Add(new ConsolePoison(subject, unit, zone.Local(one.At), $"/console/poison/{one.Id}/replay", $"/console/poison/{one.Id}/dismiss"));
        }

        return shown;
    }

    private async Task<List<ConsoleLink>> LinksAsync(ContactVisit visit, ClusterZone zone)
    {
        var shown = new List<ConsoleLink>();
        foreach (var contact in visit.Cluster.Contacts.Where(contact => contact.UnitId is not null))
        {
            var good = await links.GoodAsync(visit.Stored, contact, LinkPurpose.Unit, visit.Cancellation) is [var longest, ..] ? longest : null;
            shown.Add(new ConsoleLink(
                contact.Id,
                contact.Name,
                contact.Email,
                visit.Cluster.Unit(contact.UnitId)!.Name,
                "/console/links",
                good is null ? null : urls.Url(good.Reference),
                good is null ? null : zone.Local(good.Expires),
                good is null ? null : $"/console/links/{good.Id}/revoke"));
        }

        return shown;
    }
}
