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
        "unknown-placeholder", "unclosed-placeholder", "stray-brace", "control-character", "outdated", "same-person",
        "bad-mailbox", "already-asked",
    ];

    /// <summary>A sentence for the person who filled in the form; a guest's fault names the line.</summary>
    public string Explain(Fault fault)
    {
        var parts = fault.Pointer.Split('/');
        return parts is [_, "guests", var at, ..] && int.TryParse(at, out var line)
            ? $"{GuestLine(line + 1)}: {Sentence(fault.Code)}"
            : fault.Place is { } place ? $"{Sentence(fault.Code)} ({At(place.Line, place.Column)})" : Sentence(fault.Code);
    }

    public abstract string Sentence(string code);

    protected abstract string GuestLine(int line);

    /// <summary>A place in a text.</summary>
    protected abstract string At(int line, int column);
}
