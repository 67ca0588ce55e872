using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Kinds;

/// <summary>Reads the forms of activities' kinds as they were typed.</summary>
internal static class KindForms
{
    /// <summary>The form of this name, or null.</summary>
    public static KindForm? Named(string? name) => Enum.TryParse<KindForm>(name, out var form) && Enum.IsDefined(form) ? form : null;

    /// <summary>Values: a field value.ID for each indicator, what the writer saw, and the note.</summary>
    public static async Task<ValuesDraft> ValuesAsync(ContactVisit visit)
    {
        var form = await FormAsync(visit);
        var values = form
            .Where(field => field.Key.StartsWith("value.", StringComparison.Ordinal))
            .ToDictionary(field => field.Key["value.".Length..], field => (string?)field.Value.ToString());
        return new(values, int.TryParse(form["seen"], out var seen) ? seen : null, form["note"]);
    }

    /// <summary>Whether the unit takes part, and its note.</summary>
    public static async Task<ParticipationDraft> ParticipationAsync(ContactVisit visit)
    {
        var form = await FormAsync(visit);
        return new(form["takesPart"].ToString() switch { "yes" => true, "no" => false, _ => null }, form["note"]);
    }

    private static async Task<IFormCollection> FormAsync(ContactVisit visit) =>
        visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
}
