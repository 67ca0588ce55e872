namespace Emulation.Domain.Letters;

/// <summary>A cluster's own words as handed in.</summary>
/// <param name="Words">Each for a kind and a language.</param>
public sealed record WordsDraft(IReadOnlyList<OwnWordsDraft?>? Words = null)
{
    /// <summary>Checks all of them: the words, or every fault.</summary>
    public Checked<ClusterWords> Check()
    {
        var faults = new Faults();
        var words = new List<OwnWords>();
        foreach (var (at, draft) in (Words ?? []).Index())
        {
            if ((draft ?? new()).Read($"/words/{at}", faults) is not { } own)
                continue;
            if (words.Exists(one => one.Kind == own.Kind && one.Language == own.Language))
                faults.Add($"/words/{at}", "duplicate", $"There are two for '{own.Kind}' in this language.");
            words.Add(own);
        }

        return faults.Judge(() => new ClusterWords(words));
    }
}

/// <summary>Own words for a kind and a language as handed in.</summary>
public sealed record OwnWordsDraft(string? Kind = null, string? Language = null, string? Subject = null, string? Opening = null)
{
    /// <summary>Checks them: the words, or every fault, each broken placeholder with its place.</summary>
    public Checked<OwnWords> Check()
    {
        var faults = new Faults();
        var own = Read("", faults);
        return faults.Judge(() => own!);
    }

    internal OwnWords? Read(string pointer, Faults faults)
    {
        var language = faults.Choice<Language>(Language, $"{pointer}/language", "unknown-language");
        if (Kind is null || !WordedKinds.Placeholders.TryGetValue(Kind, out var placeholders))
        {
            faults.Add($"{pointer}/kind", "unknown-kind", $"One of {string.Join(", ", WordedKinds.Placeholders.Keys)} is needed here.");
            return null;
        }

        return new(
            Kind,
            language,
            Text(Subject, $"{pointer}/subject", OwnWords.LongestSubject, isLine: true, placeholders, faults),
            Text(Opening, $"{pointer}/opening", OwnWords.LongestOpening, isLine: false, placeholders, faults));
    }

    private static string? Text(string? text, string pointer, int longest, bool isLine, IReadOnlyList<string> placeholders, Faults faults)
    {
        var whole = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (whole.Length == 0)
            return null;
        if (whole.Length > longest)
            faults.Add(pointer, "too-long", $"At most {longest} characters fit here.");
        var forbidden = Array.FindIndex(whole.ToCharArray(), character => IsForbidden(character, isLine));
        if (forbidden >= 0)
            faults.Add(pointer, "control-character", "Control characters are not taken here.", TextPlace.Of(whole, forbidden));
        foreach (var fault in Template.Check(whole, placeholders))
            faults.Add(pointer, fault.Code, Message(fault, placeholders), fault.Place);
        return whole;
    }

    private static bool IsForbidden(char character, bool isLine) => char.IsControl(character) && (isLine || character != '\n');

    private static string Message(TemplateFault fault, IReadOnlyList<string> placeholders) => fault.Code switch
    {
        "unknown-placeholder" => $"'{{{fault.Name}}}' is none of {string.Join(", ", placeholders.Select(name => $"{{{name}}}"))} (line {fault.Place.Line}, column {fault.Place.Column}).",
        "unclosed-placeholder" => $"A brace is not closed (line {fault.Place.Line}, column {fault.Place.Column}); two of them stand for one.",
        _ => $"A brace is closed that was not opened (line {fault.Place.Line}, column {fault.Place.Column}); two of them stand for one.",
    };
}
