namespace Emulation.Domain;

/// <summary>One thing wrong with something that was handed in, and where.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) to the place.</param>
/// <param name="Code">Stable name of the rule.</param>
/// <param name="Message">A sentence in English for the developer of a program.</param>
public sealed record Fault(string Pointer, string Code, string Message);

/// <summary>Something that was checked: the value, or every fault it has.</summary>
/// <param name="Value">The value; null exactly when there are faults.</param>
/// <param name="Faults">The faults, in the order of the text.</param>
public sealed record Checked<T>(T? Value, IReadOnlyList<Fault> Faults)
    where T : class;

/// <summary>Faults collected while something is read.</summary>
public sealed class Faults
{
    private readonly List<Fault> found = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Fault> Found => found;

    /// <summary>Notes a fault.</summary>
    public void Add(string pointer, string code, string message) => found.Add(new Fault(pointer, code, message));

    /// <summary>One line without surrounding space; a fault where it is missing, blank, longer than <paramref name="longest"/> characters, or no line: it may become a letter's subject.</summary>
    public string Text(string? text, string pointer, int longest = 300)
    {
        var trimmed = Paragraphs(text, pointer, longest);
        if (trimmed.Any(char.IsControl))
            Add(pointer, "control-character", "One line without control characters is needed here.");
        return trimmed;
    }

    /// <summary>The text without surrounding space; a fault where it is missing, blank or longer than <paramref name="longest"/> characters.</summary>
    public string Paragraphs(string? text, string pointer, int longest)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
            Add(pointer, "missing", "A text is needed here.");
        else if (trimmed.Length > longest)
            Add(pointer, "too-long", $"At most {longest} characters fit here.");
        return trimmed;
    }

    /// <summary>An id: 1 to 60 of a–z, 0–9 and "-", so that it fits in an address and a table key.</summary>
    public string Id(string? id, string pointer)
    {
        if (!Domain.Id.IsValid(id))
            Add(pointer, "bad-id", "An id has 1 to 60 characters of a-z, 0-9 and '-', and starts with a letter or digit.");
        return id ?? "";
    }

    /// <summary>The value of this name in the enumeration; a fault for any other text.</summary>
    public TEnum Choice<TEnum>(string? name, string pointer, string code)
        where TEnum : struct, Enum
    {
        // Names only: Enum.TryParse would take "2" and "vi,en" as well.
        var at = Array.FindIndex(Enum.GetNames<TEnum>(), known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at >= 0)
            return Enum.GetValues<TEnum>()[at];
        Add(pointer, code, $"One of {string.Join(", ", Enum.GetNames<TEnum>().Select(known => known.ToLowerInvariant()))} is needed here.");
        return default;
    }

    /// <summary>The number; a fault where it lies outside.</summary>
    public int Within(int value, int least, int most, string pointer)
    {
        if (value < least || value > most)
            Add(pointer, "out-of-range", $"A number from {least} to {most} is needed here.");
        return value;
    }

    /// <summary>The value, if nothing was found.</summary>
    public Checked<T> Judge<T>(Func<T> value)
        where T : class =>
        found.Count > 0 ? new(null, found) : new(value(), []);
}
