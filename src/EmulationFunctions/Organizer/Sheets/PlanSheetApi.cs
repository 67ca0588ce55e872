using Emulation.Domain.Sheets;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>A plan's spreadsheet from a program: what it would change, and where it is asked for, the draft saved.</summary>
public sealed class PlanSheetApi(ClusterReader reader, PlanSheets sheets)
{
    internal async Task<IResult> ReadAsync(ApiVisit visit, int year)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored)
            return Problem.NotFound("cluster").Answer();
        var (read, refused) = await PostedSheet.ReadAsync(visit);
        if (refused is not null)
            return Problem.Of(refused).Answer();

        var held = await sheets.HoldAsync(stored, year, read, visit.Language, visit.Cancellation);
        if (held.Import.Faults is { Count: > 0 } faults)
            return Faulty(faults, visit.Language);
        var isWanted = visit.Request.Query["apply"] == "true";
        if (isWanted && (!Revision.Matches(visit.Request, held.Draft.IsStored ? held.Draft.Tag : null)
            || !await sheets.ApplyAsync(stored, year, held, visit.Request.Query["missing"] != "remove", new Decider(visit.By), visit.Cancellation)))
            return Problem.Outdated.Answer();
        return Results.Json(Shown(held, isWanted), Json.Options);
    }

    private static object Shown(HeldSheet held, bool isApplied) => new
    {
        Applied = isApplied,
        Added = held.Import.Added.Select(line => new { line.Row, line.Activity.Title }).ToList(),
        Changed = held.Import.Changed.Select(line => new { line.Row, line.Before!.Id, line.Activity.Title, Columns = line.Changed }).ToList(),
        Same = held.Import.Same.Count(),
        Missing = held.Import.Missing.Select(activity => new { activity.Id, activity.Title }).ToList(),
        held.Import.Skipped,
        UnreadColumns = held.Import.Unread,
        DaysOff = new { held.Parts.DaysOff.Added, held.Parts.DaysOff.Removed },
        DaysWorked = new { held.Parts.DaysWorked.Added, held.Parts.DaysWorked.Removed },
        Reminders = held.Parts.RemindersChanged,
        Terms = held.Parts.Activities.Select(one => new { one.Id, one.After!.Title, one.Fields }).ToList(),
    };

    private static IResult Faulty(IReadOnlyList<SheetFault> faults, Language language) =>
        new Problem(StatusCodes.Status422UnprocessableEntity, "sheet-invalid", "Cells of the sheet are wrong; nothing was changed.")
        {
            Errors = [.. faults.Select(fault => new ProblemFault(fault.Where, fault.Code, Words.Of(language).Sheet.Explain(fault)))],
        }.Answer();
}
