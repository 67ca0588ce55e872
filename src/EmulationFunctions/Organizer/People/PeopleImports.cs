using Emulation.Domain.Clusters.People;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>A list of people that a program hands in: a text as it would be pasted, or rows of cells.</summary>
/// <param name="Text">One person a line.</param>
/// <param name="Rows">Or the cells of each row.</param>
/// <param name="AddUnits">Whether units that are not there are added.</param>
/// <param name="Apply">Whether to do it; else it is only looked at.</param>
internal sealed record PeopleImportDraft(string? Text = null, IReadOnlyList<IReadOnlyList<string?>?>? Rows = null, bool AddUnits = false, bool Apply = false)
{
    public IReadOnlyList<PeopleRow> Read() =>
        Rows is null ? PeopleRow.Of(Text ?? "") : [.. Rows.Select((row, at) => new PeopleRow(at + 1, [.. (row ?? []).Select(cell => cell ?? "")]))];
}

/// <summary>Lists of people: looked at first, then applied as a whole or not at all.</summary>
public sealed class PeopleImports(ClusterService clusters, PeopleConflicts conflicts, Front front)
{
    /// <summary>Characters of a list at the most, pasted or of a sheet.</summary>
    private const int MostText = 400_000;

    /// <summary>The page, before anything was pasted.</summary>
    internal Task<IResult> ShowAsync(ContactVisit visit) => PageAsync(visit, "", false, null, null, visit.Cluster);

    /// <summary>The page, with nothing on it yet.</summary>
    internal static ImportPageModel Empty(ContactVisit visit) =>
        new(visit.Shell with { Path = "/console/people-import" }, "", false, null, "", visit.Cluster.Units.ToDictionary(unit => unit.Id, unit => unit.Name));

    /// <summary>Looks at a list that came by another way, such as a spreadsheet.</summary>
    internal Task<IResult> LookAsync(ContactVisit visit, string text) => text.Length > MostText
        ? TooLongAsync(visit, "", addUnits: false)
        : PageAsync(visit, text, false, PeopleImport.Of(visit.Cluster, PeopleRow.Of(text), addUnits: false), null, visit.Cluster);

    /// <summary>Looks at a pasted list, or applies it.</summary>
    internal async Task<IResult> PostAsync(ContactVisit visit)
    {
        var text = await visit.FieldAsync("list");
        var (addUnits, seen) = (await visit.FieldAsync("addUnits") == "yes", await visit.FieldAsync("seen"));
        if (text.Length > MostText)
            return await TooLongAsync(visit, text, addUnits);
        var rows = PeopleRow.Of(text);
        if (await visit.FieldAsync("action") != "apply")
            return await PageAsync(visit, text, addUnits, PeopleImport.Of(visit.Cluster, rows, addUnits), null, visit.Cluster);

        var (result, change) = await ApplyAsync(visit.Stored.Id, rows, addUnits, result => Mark(result) == seen, new(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
        // A press too many finds everybody as the list has them.
        if (change.Refused is null || (change.Refused.Code == PeopleDesk.Conflict && result!.IsDone))
            return PeopleForms.SeeOther("/console/people", PeopleNotice.Imported);
        var conflict = change.Refused.Code == PeopleDesk.Conflict ? await conflicts.OfListAsync(visit, "/console/people") : null;
        return await PageAsync(visit, text, addUnits, result, conflict, change.Stored?.Cluster ?? visit.Cluster);
    }

    /// <summary>For a program.</summary>
    internal async Task<IResult> AnswerAsync(ApiVisit visit, PeopleImportDraft draft)
    {
        var rows = draft.Read();
        var (result, change) = await ApplyAsync(visit.Cluster, rows, draft.AddUnits, _ => true, new(visit.By), visit.Cancellation, onlyLook: !draft.Apply);
        if (result is null)
            return change.Refused!.Answer();
        if (result.Faults.Count > 0)
        {
            var faults = result.Faults.Select(fault => new Fault($"/rows/{fault.Row}/{fault.Column.ToString().ToLowerInvariant()}", fault.Code, $"Row {fault.Row}, cell {fault.Cell + 1}."));
            return (Problem.Of([.. faults]) with { Status = StatusCodes.Status422UnprocessableEntity }).Answer();
        }

        return Results.Json(
            new { Applied = draft.Apply, People = result.People.Select(one => new { one.Row, one.Kind, one.After, one.Before }), result.NewUnits, UnreadColumns = result.Unread },
            Json.Options);
    }

    /// <summary>Applies a list's rows, as long as what they would do is what was looked at.</summary>
    internal async Task<(PeopleImport? Result, ClusterChange Change)> ApplyAsync(
        string cluster, IReadOnlyList<PeopleRow> rows, bool addUnits, Func<PeopleImport, bool> isAsSeen, Decider by, CancellationToken cancellation, bool onlyLook = false)
    {
        PeopleImport? result = null;
        var change = await clusters.ChangeAsync(
            cluster,
            stored =>
            {
                if (stored is null)
                    return ClusterVerdict.Refuse(Problem.NotFound("cluster"));
                result = PeopleImport.Of(stored.Cluster, rows, addUnits);
                if (result.After is not { } after)
                    return ClusterVerdict.Refuse(new Problem(StatusCodes.Status422UnprocessableEntity, "invalid", "Something in the list is wrong; nothing was changed."));
                if (!isAsSeen(result))
                    return ClusterVerdict.Refuse(new Problem(StatusCodes.Status409Conflict, PeopleDesk.Conflict, "The cluster has changed; nothing was written."));
                return ClusterVerdict.Take(onlyLook ? stored.Cluster : after);
            },
            by,
            cancellation);
        return (result, change);
    }

    private static string Mark(PeopleImport result) => PeopleDesk.Mark(new { People = result.People.Where(one => one.Kind != PersonChangeKind.Same), result.NewUnits });

    private Task<IResult> TooLongAsync(ContactVisit visit, string text, bool addUnits) =>
        front.PageAsync(Empty(visit) with { Text = text, AddUnits = addUnits, Most = MostText }, StatusCodes.Status422UnprocessableEntity);

    private Task<IResult> PageAsync(ContactVisit visit, string text, bool addUnits, PeopleImport? result, PeopleConflict? conflict, Cluster cluster)
    {
        var units = cluster.Units.Concat(result?.NewUnits ?? []).ToDictionary(unit => unit.Id, unit => unit.Name);
        var model = new ImportPageModel(visit.Shell with { Path = "/console/people-import" }, text, addUnits, result, result is null ? "" : Mark(result), units) { Conflict = conflict };
        var status = conflict is not null ? StatusCodes.Status409Conflict : result?.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return front.PageAsync(model, status);
    }
}
