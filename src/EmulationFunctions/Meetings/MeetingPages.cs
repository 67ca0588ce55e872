using System.Globalization;
using Emulation.Domain.Meetings;
using Emulation.Views.Letters;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The form for a meeting, new or changed, its preview, and the button that sends.</summary>
public sealed class MeetingPages(
    ClusterReader reader, MeetingService meetings, MeetingLetters letters, LetterView view, MeetingConflicts conflicts, Front front, Links.SiteOptions site, TimeProvider time)
{
    private const string NewPath = "/console/meetings/new";
    private const int MostActivities = 60;

    /// <summary>The address of what belongs to a meeting.</summary>
    internal static string Address(string meeting) => $"/console/meetings/{meeting}";

    /// <summary>The form for a new meeting; one of an activity has its title and day already. Papers are issued where those of the last meeting were, until somebody says otherwise.</summary>
    internal async Task<IResult> NewAsync(ContactVisit visit)
    {
        var year = visit.Cluster.Zone().Day(time.GetUtcNow()).Year;
        var last = (await reader.MeetingsAsync(visit.Stored.Id, year - 1, visit.Cancellation)).Select(one => one.Meeting).Where(one => one.Locality is not null).MaxBy(one => one.Start);
        var form = visit.Request.Query["activity"].ToString() is { Length: > 0 } id && await reader.ActivityAsync(visit.Stored.Id, id, visit.Cancellation) is (_, var activity)
            ? MeetingForm.Of(activity)
            : new MeetingForm();
        return await FormAsync(visit, form with { Locality = last?.Locality ?? "" }, []);
    }

    /// <summary>The form, empty or as it was typed.</summary>
    internal async Task<IResult> FormAsync(
        ContactVisit visit, MeetingForm form, IReadOnlyList<Fault> faults, Meeting? known = null, IEnumerable<Invitee>? changedMeanwhile = null)
    {
        var contacts = visit.Cluster.Contacts.Select(contact => new InviteeChoice(contact.Id, contact.Name, contact.Email, visit.Cluster.Unit(contact.UnitId)?.Name)).ToList();
        var host = visit.Cluster.Contact(known?.OrganizerId) ?? visit.Contact;
        var organizers = visit.Cluster.Organizers().Select(organizer => organizer.Id).Where(id => id != host.Id).ToHashSet();
        var plans = await reader.PlansAsync(visit.Stored.Id, visit.Cancellation);
        var year = visit.Cluster.Zone().Day(time.GetUtcNow()).Year;
        var path = known is null ? NewPath : $"{Address(known.Id)}/edit";
        var model = new MeetingFormPageModel(visit.Shell with { Path = path }, visit.Cluster.TimeZone, form, contacts, faults)
        {
            IsChange = known is not null,
            Conflict = known is not null && changedMeanwhile is not null ? await conflicts.FindAsync(visit, form, known, changedMeanwhile, contacts) : null,
            Organizers = [.. contacts.Where(contact => organizers.Contains(contact.ContactId))],
            Activities = Nearest([.. plans.Where(plan => Math.Abs(plan.Published.Year - year) <= 1).SelectMany(plan => plan.Published.Plan.Activities)], form, visit.Cluster.Zone().Local(time.GetUtcNow())),
            UsualMailbox = host.Email,
            FindUrl = path,
            PostUrl = known is null ? "/console/meetings/preview" : $"{Address(known.Id)}/changes/preview",
            BackUrl = known is null ? "/console/meetings" : $"{Address(known.Id)}/overview",
        };
        return await front.PageAsync(
            model,
            model.Conflict is not null ? StatusCodes.Status409Conflict : faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    /// <summary>The activities that a meeting may be about, those around its day, in their order; of a large plan not all.</summary>
    private static IReadOnlyList<(string Id, string Title)> Nearest(IReadOnlyList<Activity> all, MeetingForm form, DateTime now)
    {
        var day = DateTime.TryParse(form.Start, CultureInfo.InvariantCulture, out var start) ? start : now;
        return
        [
            .. all.OrderBy(activity => activity.Id != form.ActivityId).ThenBy(activity => (activity.Deadline - day).Duration()).Take(MostActivities)
                .OrderBy(activity => activity.Deadline)
                .Select(activity => (activity.Id, activity.Title)),
        ];
    }

    /// <summary>What will go out to whom, in each language that somebody invited reads; the form again where something is wrong.</summary>
    internal async Task<IResult> PreviewAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        form = form with { Nonce = Nonce.Next() };
        var (scheduled, faults) = await meetings.CheckAsync(visit.Stored, visit.Contact, form.Draft(), null, visit.Cancellation);
        if (scheduled is null)
            return await FormAsync(visit, form, faults);
        var previews = await PreviewsAsync(scheduled.Invitees.DistinctBy(invitee => invitee.Language).Select(invitee => Invitation(visit, scheduled.Meeting, invitee, null, scheduled.Invitees)));
        return await front.PageAsync(new MeetingPreviewPageModel(
            visit.Shell with { Path = NewPath }, visit.Cluster.TimeZone, form, scheduled.Meeting, scheduled.Invitees, previews));
    }

    /// <summary>The form as it was typed, to change it.</summary>
    internal async Task<IResult> ChangeAsync(ContactVisit visit) => await FormAsync(visit, await PostedMeeting.ReadAsync(visit), []);

    /// <summary>Stores the meeting and invites. Sent twice from one preview, it is one meeting.</summary>
    internal async Task<IResult> SendAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        var (scheduled, faults) = await meetings.CheckAsync(visit.Stored, visit.Contact, form.Draft(), null, visit.Cancellation, PostedMeeting.IdOf(visit, form));
        if (scheduled is null)
            return await FormAsync(visit, form, faults);
        if (await reader.MeetingAsync(visit.Stored.Id, scheduled.Meeting.Id, visit.Cancellation) is null)
            await meetings.ScheduleAsync(visit.Stored.Id, scheduled, visit.Contact.Id, visit.Cancellation);
        await meetings.InviteAsync(visit.Stored, scheduled.Meeting.Id, visit.Contact.Id, visit.Cancellation);
        return Front.SeeOther($"{Address(scheduled.Meeting.Id)}/overview?notice={MeetingNotice.Sent}");
    }

    /// <summary>The form of a meeting that is there: as it is, or as it was typed.</summary>
    internal async Task<IResult> EditAsync(ContactVisit visit)
    {
        if (await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is not var (meeting, invitees))
            return await MissingAsync(visit);
        var form = HttpMethods.IsPost(visit.Request.Method) ? await PostedMeeting.ReadAsync(visit) : MeetingForm.Of(meeting.Meeting, invitees.Select(one => one.Invitee));
        return await FormAsync(visit, form, [], meeting.Meeting);
    }

    /// <summary>What a change will do, before it is made.</summary>
    internal async Task<IResult> PreviewChangesAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        var outcome = await meetings.JudgeAsync(visit.Stored, visit.Route("meeting"), form.Draft(), PostedMeeting.IsRead(form), visit.Contact.Id, visit.Cancellation);
        if (outcome.Update is not { } update)
            return await RefusedAsync(visit, form, outcome);

        var address = Address(update.Before.Id);
        var differences = update.Change is { } change ? MeetingDifference.Between(change.Before, update.After.Facts, visit.Language) : [];
        return await front.PageAsync(new MeetingChangesPageModel(
            visit.Shell with { Path = $"{address}/edit" },
            visit.Cluster.TimeZone,
            form,
            update,
            differences,
            await PreviewsAsync(Letters(visit, update, outcome.Found!.Value.Invitees)),
            $"{address}/changes",
            $"{address}/edit"));
    }

    /// <summary>Makes the change and tells whom it concerns.</summary>
    internal async Task<IResult> StoreChangesAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        var outcome = await meetings.ChangeAsync(visit.Stored, visit.Route("meeting"), form.Draft(), PostedMeeting.IsRead(form), visit.Contact.Id, visit.Cancellation);
        return outcome.Update is { } update
            ? Front.SeeOther($"{Address(update.Before.Id)}/overview?notice={(outcome.Letters > 0 ? MeetingNotice.Changed : MeetingNotice.Saved)}")
            : await RefusedAsync(visit, form, outcome);
    }

    /// <summary>Asks once more before a meeting is cancelled.</summary>
    internal async Task<IResult> AskCancelAsync(ContactVisit visit, string reason = "", IReadOnlyList<Fault>? faults = null)
    {
        if (await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is not var (meeting, invitees))
            return await MissingAsync(visit);
        if (meeting.Meeting.IsCancelled)
            return Front.SeeOther($"{Address(meeting.Meeting.Id)}/overview");
        var update = MeetingUpdate.Cancel(meeting.Meeting, [.. invitees.Select(one => one.Invitee)], null, time.GetUtcNow(), visit.Contact.Id);
        var previews = await PreviewsAsync(update.Told.DistinctBy(one => one.Language).Select(one => letters.Cancellation(visit.Stored, update.After, one, update.Before.Facts, time.GetUtcNow())));
        var address = $"{Address(meeting.Meeting.Id)}/cancel";
        return await front.PageAsync(
            new MeetingCancelPageModel(
                visit.Shell with { Path = address }, visit.Cluster.TimeZone, meeting.Meeting, address, $"{Address(meeting.Meeting.Id)}/overview", update.Letters, previews, reason, faults ?? []),
            faults is { Count: > 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    /// <summary>Cancels the meeting.</summary>
    internal async Task<IResult> CancelAsync(ContactVisit visit)
    {
        var reason = await visit.FieldAsync("reason");
        var (checkedReason, faults) = CancelDraft.Check(reason);
        if (faults.Count > 0)
            return await AskCancelAsync(visit, reason, faults);
        var outcome = await meetings.CancelAsync(visit.Stored, visit.Route("meeting"), checkedReason, visit.Contact.Id, visit.Cancellation);
        return outcome.Update is { } update
            ? Front.SeeOther($"{Address(update.Before.Id)}/overview?notice={MeetingNotice.Cancelled}")
            : await RefusedAsync(visit, new MeetingForm(), outcome);
    }

    private async Task<IResult> RefusedAsync(ContactVisit visit, MeetingForm form, MeetingOutcome outcome)
    {
        var isOutdated = outcome.Code == MeetingOutcome.Outdated.Code;
        if ((isOutdated || outcome.Faults.Count > 0) && await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is var (stored, invitees))
        {
            // What was typed comes back, about the meeting as it is now.
            return isOutdated
                ? await FormAsync(visit, form with { Revision = $"{stored.Meeting.Revision}" }, [], stored.Meeting, invitees.Select(one => one.Invitee))
                : await FormAsync(visit, form, outcome.Faults, stored.Meeting);
        }

        return outcome.Code == ProblemCode.NotFound
            ? await MissingAsync(visit)
            : await front.MessageAsync(visit.Shell, ProblemCode.Conflict, StatusCodes.Status409Conflict);
    }

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    /// <summary>One letter of each kind in each language.</summary>
    private IEnumerable<Letter> Letters(ContactVisit visit, MeetingUpdate update, IReadOnlyList<StoredInvitee> before)
    {
        var all = before.Select(one => one.Invitee).Where(one => update.Changed.Concat(update.Removed).All(other => other.Id != one.Id)).Concat(update.Changed).ToList();
        var updates = update.Told.Where(one => one.InvitedSequence is not null).DistinctBy(one => one.Language);
        foreach (var invitee in updates)
            yield return Invitation(visit, update.After, invitee, update.Change?.Before, all);
        foreach (var invitee in update.Told.Where(one => one.InvitedSequence is null).DistinctBy(one => one.Language))
            yield return Invitation(visit, update.After, invitee, null, all);
        foreach (var invitee in update.Readdressed.DistinctBy(one => one.Language))
            yield return letters.Cancellation(visit.Stored, update.After, invitee, update.Before.Facts, time.GetUtcNow(), isReaddressed: true);
        foreach (var invitee in update.Removed.Where(one => one.IsInvited).DistinctBy(one => one.Language))
            yield return letters.Cancellation(visit.Stored, update.After, invitee, update.Before.Facts, time.GetUtcNow());
    }

    private Letter Invitation(ContactVisit visit, Meeting meeting, Invitee invitee, MeetingFacts? knew, IEnumerable<Invitee> all) =>
        letters.Invitation(visit.Stored, meeting, invitee, knew, new LinkReference("preview", LinkPurpose.Rsvp), all, time.GetUtcNow());

    private async Task<IReadOnlyList<LetterPreview>> PreviewsAsync(IEnumerable<Letter> all)
    {
        var previews = new List<LetterPreview>();
        var page = new Uri(site.PublicUrl, "/rsvp/…").ToString();
        foreach (var letter in all)
        {
            var entry = letter.Content is InvitationContent invitation ? CalendarEvent.Of(invitation, page, LetterView.CalendarText(invitation, letter.Language)) : null;
            previews.Add(new LetterPreview(letter.Language, await view.RenderAsync(letter.Content, letter.Language, letter.To, letter.ReplyTo, _ => page), entry));
        }

        return previews;
    }
}
