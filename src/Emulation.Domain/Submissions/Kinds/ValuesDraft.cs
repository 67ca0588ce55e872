using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Submissions.Kinds;

/// <summary>Values of indicators as a form or a program handed them in.</summary>
/// <param name="Values">What was typed, by indicator, in the writer's way of writing numbers; blank where there is no value.</param>
/// <param name="Seen">The version, or the revision of actual values, that the writer saw; null where that does not matter.</param>
/// <param name="Note">What the unit tells the organizers with it.</param>
public sealed record ValuesDraft(IReadOnlyDictionary<string, string?>? Values = null, int? Seen = null, string? Note = null)
{
    /// <summary>Longest note in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>Checks it: every text is a number, of an indicator of the activity, and there is one at least.</summary>
    /// <param name="activity">Whose indicators.</param>
    /// <param name="language">How its writer writes numbers.</param>
    public Checked<RegisteredValues> Check(Activity activity, Language language)
    {
        var faults = new Faults();
        var read = new Dictionary<string, decimal>();
        foreach (var indicator in activity.Indicators ?? [])
        {
            var text = Values?.GetValueOrDefault(indicator.Id);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (Amount.TryRead(text, language, out var value))
                read[indicator.Id] = value;
            else
                faults.Add($"/values/{indicator.Id}", "bad-number", $"A number such as {Amount.Write(1234.5m, language)} is needed here: at most {Amount.MostDigits} digits before the point and {Amount.MostDecimals} after it.");
        }

        foreach (var stranger in (Values ?? new Dictionary<string, string?>()).Keys.Where(id => activity.Indicators?.Any(indicator => indicator.Id == id) != true).Order(StringComparer.Ordinal))
            faults.Add($"/values/{stranger.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", "unknown-indicator", $"The activity has no indicator '{stranger}'.");
        var note = PlainText.Lines(Note ?? "").Trim();
        if (note.Length > LongestNote)
            faults.Add("/note", "too-long", $"At most {LongestNote} characters fit here.");
        if (faults.Found.Count == 0 && read.Count == 0)
            faults.Add("/values", "missing", "At least one value is needed.");
        return faults.Judge(() => new RegisteredValues(read, note.Length == 0 ? null : note));
    }

    /// <summary>The same over what somebody else has stored meanwhile: what its writer left as it was is what is stored now.</summary>
    /// <param name="origin">The values that the writer saw; null for none.</param>
    /// <param name="stored">The values that are stored; null for none.</param>
    /// <param name="seen">Their version, or the revision of actual values.</param>
    /// <param name="language">How the writer writes numbers.</param>
    public ValuesDraft Over(IReadOnlyDictionary<string, decimal>? origin, IReadOnlyDictionary<string, decimal>? stored, int seen, Language language)
    {
        decimal? Of(IReadOnlyDictionary<string, decimal>? values, string indicator) => values?.TryGetValue(indicator, out var value) == true ? value : null;
        string? Merged(string indicator)
        {
            var typed = Values?.GetValueOrDefault(indicator);
            var isLeft = string.IsNullOrWhiteSpace(typed) ? Of(origin, indicator) is null : Amount.TryRead(typed, language, out var value) && value == Of(origin, indicator);
            return !isLeft ? typed : Of(stored, indicator) is { } theirs ? Amount.Write(theirs, language) : null;
        }

        var indicators = (Values?.Keys ?? []).Union(stored?.Keys ?? []);
        return this with { Values = indicators.ToDictionary(indicator => indicator, Merged), Seen = seen };
    }
}

/// <summary>Values that were checked.</summary>
/// <param name="Values">By indicator.</param>
/// <param name="Note">What the unit tells the organizers with it.</param>
public sealed record RegisteredValues(IReadOnlyDictionary<string, decimal> Values, string? Note)
{
    /// <summary>Whether these are the same values.</summary>
    public bool Are(IReadOnlyDictionary<string, decimal>? other) =>
        other is not null && other.Count == Values.Count && Values.All(value => other.TryGetValue(value.Key, out var theirs) && theirs == value.Value);
}
