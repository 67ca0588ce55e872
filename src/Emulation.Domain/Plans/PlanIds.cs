using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Plans;

/// <summary>Ids that nobody types: they are made of titles.</summary>
public static class PlanIds
{
    /// <summary>
    /// The draft with an id for each activity, document and indicator: one that is missing, no id, there twice or taken elsewhere is made
    /// anew from the title. Empty places are left out.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="taken">Ids of activities in the cluster's other years.</param>
    public static PlanDraft WithIds(this PlanDraft draft, IReadOnlySet<string> taken)
    {
        var rows = (draft.Activities ?? []).OfType<ActivityDraft>().ToList();
        var ids = Distinct([.. rows.Select(row => (row.Id, row.Title))], "hoat-dong", taken);
        return draft with { Activities = [.. rows.Zip(ids, (row, id) => WithIndicatorIds(WithDocumentIds(row with { Id = id })))] };
    }

    private static ActivityDraft WithDocumentIds(ActivityDraft row)
    {
        if (row.Documents is not { Count: > 0 } places)
            return row;
        var documents = places.OfType<DocumentDraft>().ToList();
        var ids = Distinct([.. documents.Select(document => (document.Id, document.Title))], "report", new HashSet<string>());
        return row with { Documents = [.. documents.Zip(ids, (document, id) => document with { Id = id })] };
    }

    private static ActivityDraft WithIndicatorIds(ActivityDraft row)
    {
        if (row.Indicators is not { Count: > 0 } places)
            return row;
        var indicators = places.OfType<IndicatorDraft>().ToList();
        var ids = Distinct([.. indicators.Select(one => (one.Id, one.Title))], "chi-tieu", new HashSet<string>());
        return row with { Indicators = [.. indicators.Zip(ids, (one, id) => one with { Id = id })] };
    }

    /// <summary>Ids that are good stay, and before any is made, so that no new one takes an old one's place.</summary>
    private static List<string> Distinct(IReadOnlyList<(string? Id, string? Title)> named, string otherwise, IReadOnlySet<string> taken)
    {
        var seen = new HashSet<string>(taken);
        var kept = named.Select(one => Id.IsValid(one.Id) && seen.Add(one.Id!) ? one.Id : null).ToList();
        return [.. named.Zip(kept, (one, id) => id ?? Made(one.Title))];

        string Made(string? title)
        {
            var id = Id.Of(title, otherwise, seen);
            seen.Add(id);
            return id;
        }
    }
}
