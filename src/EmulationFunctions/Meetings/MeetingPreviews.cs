using Emulation.Domain.Meetings;
using Emulation.Views.Letters;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The letters of a meeting as they will be read, one of each kind in each language.</summary>
public sealed class MeetingPreviews(MeetingLetters letters, LetterView view, Links.SiteOptions site, TimeProvider time)
{
    /// <summary>The invitations to a meeting that nobody has been told of.</summary>
    internal Task<IReadOnlyList<LetterPreview>> OfAsync(ContactVisit visit, ScheduledMeeting scheduled) =>
        RenderAsync(scheduled.Invitees.DistinctBy(invitee => invitee.Language).Select(invitee => Invitation(visit, scheduled.Meeting, invitee, null, scheduled.Invitees)));

    /// <summary>The letters that a change makes.</summary>
    internal Task<IReadOnlyList<LetterPreview>> OfAsync(ContactVisit visit, MeetingUpdate update, IReadOnlyList<StoredInvitee> before) =>
        RenderAsync(Letters(visit, update, before));

    /// <summary>The letters that call a meeting off.</summary>
    internal Task<IReadOnlyList<LetterPreview>> OfCancellationAsync(ContactVisit visit, MeetingUpdate update) =>
        RenderAsync(update.Told.DistinctBy(one => one.Language).Select(one => letters.Cancellation(visit.Stored, update.After, one, update.Before.Facts, time.GetUtcNow())));

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

    private async Task<IReadOnlyList<LetterPreview>> RenderAsync(IEnumerable<Letter> all)
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
