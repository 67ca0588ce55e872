namespace Emulation.Domain.Letters;

/// <summary>The kinds of letters whose subject and opening organizers can word themselves, each with the placeholders that it fills.</summary>
/// <remarks>The letter to sign in with is not among them: it has to look the same everywhere.</remarks>
public static class WordedKinds
{
    private static readonly string[] Everywhere = ["person", "cluster"];

    /// <summary>The placeholders by kind, in the order in which people meet the kinds.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Placeholders { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["reminder"] = [.. Everywhere, "unit", "count", "nearest", "activity"],
        ["escalation"] = [.. Everywhere, "unit", "count", "activity"],
        ["receipt"] = [.. Everywhere, "unit", "activity", "receipt"],
        ["refusal"] = [.. Everywhere, "unit", "activity"],
        ["return"] = [.. Everywhere, "unit", "activity", "deadline"],
        ["extension"] = [.. Everywhere, "unit", "activity", "deadline"],
        ["invitation"] = [.. Everywhere, "meeting", "start"],
        ["weekly"] = [.. Everywhere, "day", "late", "soon"],
        ["deadlineDay"] = [.. Everywhere, "activity", "done", "total"],
    };
}
