namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnMeetingTexts : MeetingTexts
{
    public override string FormTitle => "Write an invitation";

    public override string FormLead => "A preview comes next. Nothing is sent until you press the button there.";

    public override string FaultsTitle => "Please look at these again";

    public override string Title => "Title";

    public override string Start => "Start";

    public override string End => "End";

    public override string TimesIn(string zone) => $"In {zone}.";

    public override string Place => "Place";

    public override string OnlineUrl => "Link for joining online";

    public override string OnlineUrlHint => "It begins with https://";

    public override string Agenda => "Agenda";

    public override string AgendaHint => "One item a line, such as: 08:30 Opening | Head of the cluster";

    public override string Invitees => "Invitees";

    public override string AllUnits => "The leaders and secretaries of all units";

    public override string SingleContacts => "Or single people";

    public override string KeptPeople(int count) => count == 1 ? "1 more person is ticked. To leave them out, look for their name." : $"{count} more people are ticked. To leave somebody out, look for their name.";

    public override string MorePeople(int count) => $"And {count} more:";

    public override string Guests => "Guests";

    public override string GuestsHint => "One a line: Name <address>, language (vi, en or ru), organization.";

    public override string GuestsExample => "Group emulation department <emulation@group.example>, vi";

    public override string Optional => "optional";

    public override string Preview => "Preview";

    public override string PreviewTitle => "Preview of the invitation";

    public override string PreviewLead(int invitees) =>
        invitees == 1 ? "It goes to 1 person. Nothing has been sent yet." : $"It goes to {invitees} people. Nothing has been sent yet.";

    public override string Letter(string language) => $"The letter in {language}";

    public override string Subject => "Subject";

    public override string CalendarHeading => "The calendar entry that comes with it";

    public override string CalendarNote => "The recipient's mail program will offer to put it in the calendar.";

    public override string Send(int letters) => letters == 1 ? "Send 1 invitation" : $"Send {letters} invitations";

    public override string Change => "Back, to change it";

    public override string Passcode => "Passcode";

    public override string DialIn => "By telephone";

    public override string DialInHint => "Telephone number and code.";

    public override string Mailbox => "Mailbox for answers";

    public override string MailboxHint(string usual) => $"One that somebody reads; left empty it is {usual}.";

    public override string Deputies => "Deputies";

    public override string DeputiesHint => "They are told what the organizer is told.";

    public override string ListsInvitees => "Everybody who is invited sees who else is";

    public override string Locality => "Place of issue";

    public override string LocalityHint => "Stands before the date on the attendance sheet, for example Vung Tau.";

    public override string ConflictTitle(string? person, string? moment) => (person ?? "Somebody else") + " changed this meeting" + (moment is null ? "" : $" on {moment}") + " while you were editing it.";

    public override string ConflictLead => "What only one of you changed is together in the form. Both of you changed the following; the form has your version. Nothing has been stored yet: choose, and press preview again.";

    public override string MergedLead => "What they changed is in the form together with what you typed. Nothing has been stored yet; look it over and press preview again.";

    public override string CancelledBy(string person, string moment) => $"{person} cancelled it on {moment}.";

    public override string FinalLead => "What you typed has not been stored and is all still in the form. You can make a new meeting of it.";

    public override string AsNew => "Make a new meeting of this";

    public override string AlreadySentTitle => "The invitations to the meeting in this form have been sent already.";

    public override string AlreadySentLead => "Nothing was sent this time. What you typed is still in the form, now as a change of that meeting. The following differs from what was sent; the preview shows who gets which letter.";

    public override string Activity => "Activity of the plan";

    public override string NoActivity => "None";

    public override string Leaders => "The leaders of all units";

    public override string Secretaries => "The secretaries of all units";

    public override string More => "More details";

    public override string EditTitle => "Change the meeting";

    public override string EditLead => "The next step shows who gets which letter. Mending the title or the agenda sends nothing.";

    public override string Announce => "Tell everybody of small changes too";

    public override string ChangesTitle => "Preview of the change";

    public override string ChangesLead(int letters) => $"Letters that will go out: {letters}. Nothing has been sent yet.";

    public override string NoLetters => "This change sends no letters.";

    public override string NoChange => "Nothing has changed.";

    public override string Updates => "Are told of the change";

    public override string NewInvitations => "Get a new invitation";

    public override string Removals => "Are told that they are no longer invited";

    public override string OldAddresses => "Get the entry taken away at their old address";

    public override string SaveSending(int letters) => letters == 1 ? "Store and send 1 letter" : $"Store and send {letters} letters";

    public override string Save => "Store the change";

    public override string Changed => "What changes";
}
