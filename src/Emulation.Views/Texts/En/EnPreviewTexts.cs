namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPreviewTexts : PreviewTexts
{
    public override string Title => "Letters to come";

    public override string Lead => "What waits to go out, and what will go out by the calendar if nothing changes until then: to whom, when, and what it says.";

    public override string TakesLong => "In a cluster this large, working out the letters may take half a minute; please wait for the page.";

    public override string Back => "Letters to come";

    public override string From => "From";

    public override string To => "To";

    public override string Show => "Show";

    public override string Views => "Views";

    public override string AsList => "List";

    public override string AsCalendar => "Calendar";

    public override string Nothing => "No letters on these days.";

    public override string Count(int letters) => letters == 1 ? "1 letter" : $"{letters} letters";

    public override string Withheld => "Will not be sent: the address takes no letters";

    public override string Waiting => "Waiting to go";

    public override string WaitingNote => "This letter is written and waits to go out; before it does, it is held against how things stand then.";

    public override IReadOnlyList<string> Weekdays { get; } = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    public override string Kind(string code) => code switch
    {
        "reminder" => "Reminder",
        "notice" => "Notice to a unit",
        "finding" => "Result of an inspection",
        "escalation" => "Overdue, to the leaders",
        "weekly" => "Weekly overview",
        "deadlineDay" => "After a deadline",
        "receipt" => "Receipt",
        "refusal" => "Not taken",
        "extension" => "Extension",
        "return" => "Returned to be mended",
        "invitation" => "Invitation",
        "scan" => "Malware scan",
        "closedAddress" => "Address that takes no letters",
        "replacementAsked" => "Somebody else should get the letters",
        "replacementDeclined" => "Replacement declined",
        "welcome" => "New person in charge",
        "meetingReminder" => "Meeting reminder",
        "cancellation" => "Calendar cancellation",
        "answerNoted" => "Answer put into the calendar",
        "minutes" => "Minutes",
        "meetingNews" => "News of a meeting",
        "forwarded" => "Answer passed on",
        "signIn" => "Sign-in letter",
        "test" => "Test letter",
        _ => code,
    };
}
