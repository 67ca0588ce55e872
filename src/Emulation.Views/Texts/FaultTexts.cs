namespace Emulation.Views.Texts;

/// <summary>What is wrong with a field of a form.</summary>
internal abstract class FaultTexts
{
    /// <summary>The codes that a form's fields can have.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "missing", "too-long", "bad-time", "no-such-hour", "end-before-start", "bad-url", "unknown-contact", "bad-email",
        "unknown-language", "nobody-invited", "bad-deadline", "not-after-plan", "too-far",
        "incomplete", "bad-date", "day-passed", "after-closing", "span-too-long",
        "unknown-placeholder", "unclosed-placeholder", "stray-brace", "control-character", "same-person",
        "bad-mailbox", "already-asked", "not-for-organizers",
        "meeting-cancelled", "meeting-over", "no-organizer", "start-passed", "same-guest", "closed-address", "too-many-to-list", "too-many-substitutes", "not-an-organizer",
        "unknown-activity", "unknown-time-zone", "too-many", "unknown-answer", "people-out-of-range", "own-address", "already-invited",
        "substitute-needs-no", "substitute-exists",
        "unknown-kind", "deadline-outside-year", "out-of-range", "bad-type", "duplicate", "bad-whole-number", "outside-office-hours",
        "head-before-leader", "no-weekend-day", "day-off-and-worked", "id-in-another-year",
        "bad-number", "unknown-indicator", "not-of-this-kind", "after-deadline", "day-outside-year", "unit-not-concerned", "changed-meanwhile", "newer-version", "not-split",
        "mailbox-taken", "name-taken", "last-organizer", "head-is-deputy", "unit-has-people", "unit-leads", "unit-in-plan", "unit-has-submissions",
        "unknown-unit", "unknown-role", "nobody-listed", "named-twice", "bad-id", "bad-year",
    ];

    /// <summary>A sentence for the person who filled in the form; a guest's fault names the line.</summary>
    public string Explain(Fault fault)
    {
        var parts = fault.Pointer.Split('/');
        return parts switch
        {
            [_, "guests", var at, ..] when int.TryParse(at, out var line) => $"{GuestLine(line + 1)}: {Sentence(fault.Code)}",
            [_, "items", var at, ..] when int.TryParse(at, out var line) => $"{AgendaLine(line + 1)}: {Sentence(fault.Code)}",
            _ when fault.Code == "bad-email" => PlainAddress,
            _ => fault.Place is { } place ? $"{Sentence(fault.Code)} ({At(place.Line, place.Column)})" : Sentence(fault.Code),
        };
    }

    public abstract string Sentence(string code);

    /// <summary>That an address is no address, where it stands alone.</summary>
    protected abstract string PlainAddress { get; }

    protected abstract string GuestLine(int line);

    /// <summary>A place in a text.</summary>
    protected abstract string At(int line, int column);

    protected abstract string AgendaLine(int line);
}
