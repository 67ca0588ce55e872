namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnFaultTexts : FaultTexts
{
    public override string Sentence(string code) => code switch
    {
        "missing" => "Please fill this in.",
        "too-long" => "This is too long; please shorten it.",
        "bad-time" => "Please choose a date and a time.",
        "no-such-hour" => "Clocks skip this hour; please choose another.",
        "end-before-start" => "The end comes after the start.",
        "bad-url" => "Please give the whole address, beginning with https://.",
        "unknown-contact" => "This person is no longer among the cluster's contacts; please choose again.",
        "bad-email" => "An e-mail address is needed, such as: Name <name@unit.example>, en.",
        "unknown-language" => "The language is vi, en or ru.",
        "nobody-invited" => "Please choose at least one person to invite.",
        "bad-deadline" => "Please choose the day and hour of the new deadline.",
        "not-after-plan" => "The new deadline comes after the plan's.",
        "too-far" => "The new deadline is at most a year after the plan's.",
        "bad-date" => "Please choose a day.",
        "day-passed" => "This day has passed; choose today or a later day.",
        "after-closing" => "Nothing is taken any more on this day; choose an earlier one or ask the organizers for an extension.",
        "incomplete" => "A required document is still missing, so it cannot be accepted.",
        "span-too-long" => "At most 92 days are shown at once; please choose an earlier last day.",
        "unknown-placeholder" => "There is no placeholder of this name; please use those listed below.",
        "unclosed-placeholder" => "A “{” is not closed. If you mean the brace itself, write “{{”.",
        "stray-brace" => "A “}” closes nothing. If you mean the brace itself, write “}}”.",
        "control-character" => "There is a control character that cannot be used.",
        "outdated" => "Somebody has just changed the words. Nothing was saved; please look again and save once more.",
        "same-person" => "Letters go to this address already; please give the new person's.",
        "bad-mailbox" => "An e-mail address is needed, such as name@unit.example.",
        "not-for-organizers" => "An organizer is replaced by another organizer, on the console.",
        "already-asked" => "Another request of yours is open; the organizers decide about that one first.",
        "start-passed" => "The start lies in the past.",
        "same-guest" => "This guest is named twice.",
        "closed-address" => "Letters do not arrive at this address; please use another.",
        "not-an-organizer" => "This person is no organizer of the cluster.",
        "unknown-activity" => "The plan no longer has this activity; please choose again.",
        "unknown-time-zone" => "There is no such time zone.",
        "too-many" => "Too many; please name fewer.",
        "unknown-answer" => "Please choose an answer.",
        "people-out-of-range" => "From 1 to 50 people.",
        "own-address" => "A substitute is somebody else.",
        "already-invited" => "This person is invited already.",
        "substitute-needs-no" => "Choose “No” to name a substitute.",
        "substitute-exists" => "The substitute is invited already; please ask the organizers for a change.",
        "unknown-kind" => "Please choose the kind of activity.",
        "unknown-unit" => "A chosen unit is no longer in the cluster; please choose again.",
        "deadline-outside-year" => "The deadline must be in the plan’s year, or in the January after it.",
        "out-of-range" => "This number is outside of what is possible here.",
        "bad-type" => "Write a file type such as .pdf, of letters and digits only.",
        "duplicate" => "This is here twice.",
        "bad-whole-number" => "Please write a whole number.",
        "outside-office-hours" => "This hour is outside the cluster’s office hours.",
        "head-before-leader" => "The unit’s leaders hear of it before the head unit.",
        "no-weekend-day" => "Only a Saturday or Sunday can be worked in exchange.",
        "day-off-and-worked" => "This day is both off and worked.",
        "id-in-another-year" => "Another year’s plan has this activity already.",
        "bad-number" => "A number is needed here, such as 1,234.5 (at most 15 digits before the point and 6 after it).",
        "unknown-indicator" => "The plan has no such indicator.",
        "not-of-this-kind" => "Activities of this kind do not have this.",
        "after-deadline" => "This day comes after the activity’s deadline.",
        "day-outside-year" => "The day has to lie in the plan’s year or in the January after it.",
        "unit-not-concerned" => "The activity does not concern this unit.",
        "changed-meanwhile" => "Somebody else has just changed this. What you typed is still here; look at the present values, then send it again.",
        _ => "This value cannot be used; please check it.",
    };

    protected override string PlainAddress => "An e-mail address is needed, such as name@unit.example.";

    protected override string At(int line, int column) => $"line {line}, character {column}";

    protected override string GuestLine(int line) => $"Guest in line {line}";

    protected override string AgendaLine(int line) => $"Agenda, line {line}";
}
