namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPersonTexts : PersonTexts
{
    public override string Change => "Change";

    public override string Replace => "Replace by somebody else";

    public override string Remove => "Remove";

    public override string Erase => "Delete personal data";

    public override string LinkHeading => "Links";

    public override string PurposeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Unit => "The unit's page",
        LinkPurpose.Rsvp => "Answer to an invitation",
        LinkPurpose.Feed => "Calendar",
        LinkPurpose.Session => "Organizer's session",
        _ => "Another link",
    };

    public override string Opened(string first, string last) => $"First opened {first}, last {last}";

    public override string NeverOpened => "Not opened yet";

    public override string OpenedNote => "Openings are noted once a day. Some mail systems open links to check them, so a first opening need not be the person.";

    public override string NoLinks => "There are no links.";

    public override string LettersHeading => "Letters";

    public override string LettersLead(int days) => $"Letters to this mailbox in the last {days} days.";

    public override string NoLetters => "There are no letters.";

    public override string MeetingsHeading => "Meetings";

    public override string NoMeetings => "Not invited to any meeting.";

    public override string NoAnswer => "No answer yet";

    public override string SinceLastYear => "This year’s and last year’s.";

    public override string HistoryHeading => "What was done and noted";

    public override string NoHistory => "Nothing was noted yet.";

    public override string RequestOpen(string name, string email) => $"Asked to be replaced by {name} ({email}); waits for an organizer.";

    public override string BackTo(string person) => $"Page of {person}";

    public override string RemoveTitle(string person) => $"Remove {person}?";

    public override string Ends => "Then:";

    public override string EndsLinks(int links) => $"{(links == 1 ? "1 link ends" : $"{links} links end")} at once";

    public override string EndsDuties(string unit) => $"Nobody gets the reminders of {unit} any more";

    public override string EndsMeetings(string meetings) => $"Still on the list of invitees of: {meetings}";

    public override string EndsRequest => "The open request to be replaced ends too";

    public override string KeepsHistory => "What was handed in, letters and the log stay. To delete personal data too, choose “Delete personal data”.";

    public override string ReplaceTitle(string person) => $"Who replaces {person}?";

    public override string ReplaceLead => "The new person takes the place: open duties, meetings and waiting letters go over; old links end, and a welcome brings the new link.";

    public override string ReplaceOrganizer => "This person is an organizer: no welcome is sent. The new person signs in with their mailbox; old sessions end.";

    public override string NewName => "Name of the new person";

    public override string NewEmail => "Mailbox of the new person";

    public override string EraseTitle(string person) => $"Delete the personal data of {person}?";

    public override string EraseLead => "For when the person asks for it. It cannot be undone.";

    public override string EraseLaw => "Vietnam’s Law on Personal Data Protection 91/2025/QH15: the right to ask (article 4), when data is deleted (article 14).";

    public override string EraseGoes => "What goes";

    public override string EraseContact => "The person, all their links and a closed address";

    public override string EraseLetters => "Letters to the person; name and mailbox in letters to others";

    public override string EraseMeetings => "Name, mailbox and answers on lists of invitees";

    public override string EraseAudit => "The name in the log and on what was handed in: it becomes “removed person”";

    public override string EraseStays => "What stays";

    public override string EraseDossiers => "Dossiers belong to the unit and stay as they are, with names that stand inside files.";

    public override string EraseBackups => "Older backups that the operator keeps, and letters that lie in other people’s mailboxes.";

    public override string EraseAlso(string people) => $"Has the same mailbox and goes too: {people}";

    public override string EraseConfirm => "The person asked for it and knows that nothing can be brought back.";

    public override string EraseNeedsConfirm => "Please tick the confirmation first.";

    public override string EraseSelf => "Nobody deletes themselves; please ask another organizer.";
}
