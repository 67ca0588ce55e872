using Emulation.Domain.Meetings.Replies;
using Emulation.Domain.Overview;
using Emulation.Views.Pages;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Views;

/// <summary>The texts that are chosen by a code, with all the codes that there are.</summary>
/// <param name="Room">Where the text stands.</param>
/// <param name="Text">The text's name.</param>
/// <param name="Codes">Each code that it may be asked for.</param>
/// <param name="Last">Which of them is what remains where it is no other; null where none is.</param>
internal sealed record CodedText(Type Room, string Text, IReadOnlyList<string> Codes, string? Last = null)
{
    /// <summary>The namespaces that give its codes; null where all do.</summary>
    public IReadOnlyList<string>? From { get; init; }

    public static IReadOnlyList<CodedText> All { get; } =
    [
        new(typeof(FaultTexts), nameof(FaultTexts.Sentence), FaultTexts.Codes),
        new(typeof(SheetTexts), nameof(SheetTexts.Sentence), SheetTexts.Codes)
        {
            From = ["Emulation.Domain", "Emulation.Domain.Sheets", "Emulation.Domain.Plans", "Emulation.Domain.Plans.Kinds", "Emulation.Domain.Reminders", "EmulationFunctions.Organizer.Sheets"],
        },
        new(typeof(SheetTexts), nameof(SheetTexts.Refused), ["sheet-locked", "sheet-too-large", "sheet-unreadable", "sheet-missing"], "sheet-missing"),
        new(typeof(ProblemTexts), "Find", ProblemCode.All),
        new(typeof(MeetingDeskTexts), nameof(MeetingDeskTexts.Reply),
        [
            ReplyJudge.Counter, "foreign-reply", "not-invited", "forged-reply", "meeting-cancelled", "meeting-over", "outdated-reply", "unknown-answer", "older-answer", "not-vouched-for",
        ])
        {
            From = ["Emulation.Domain.Meetings.Replies", "EmulationFunctions.Meetings"],
        },
        new(typeof(PreviewTexts), nameof(PreviewTexts.Kind), [.. SampleLetters.All.Values.Select(content => content.Kind).Concat(WordedKinds.Placeholders.Keys).Append("notice").Distinct()]),
        new(typeof(WordingTexts), nameof(WordingTexts.Placeholder), [.. WordedKinds.Placeholders.Values.SelectMany(names => names).Distinct()]),
        new(typeof(OverviewTexts), nameof(OverviewTexts.Group), BoardFilter.Groups, "open"),
    ];

    /// <summary>The codes of this text of a language; null where it is chosen by none.</summary>
    public static CodedText? Of(Type room, string text) => All.FirstOrDefault(coded => coded.Room == room && coded.Text == text);
}
