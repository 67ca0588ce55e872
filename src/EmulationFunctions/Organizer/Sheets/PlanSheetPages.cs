using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>The organizer's page on which a plan comes in as a spreadsheet: the file, its faults or its changes, and the word to apply them.</summary>
public sealed class PlanSheetPages(PlanSheets sheets, Front front)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit, int year) => await front.PageAsync(await ModelAsync(visit, year));

    /// <summary>Reads the file that was posted and shows what it would change.</summary>
    internal async Task<IResult> ReadAsync(ContactVisit visit, int year)
    {
        var (read, refused) = await PostedSheet.ReadAsync(visit);
        if (refused is not null)
            return await front.PageAsync(await ModelAsync(visit, year) with { Refused = refused }, Problem.StatusOf(refused));
        return await HeldAsync(visit, year, await sheets.HoldAsync(visit.Stored, year, read, visit.Language, visit.Cancellation), keepMissing: true);
    }

    /// <summary>Applies what was shown; where the plan has changed since, shows the changes anew.</summary>
    internal async Task<IResult> ApplyAsync(ContactVisit visit, int year)
    {
        if (await SheetParcel.UnpackAsync(await visit.FieldAsync("sheet"), visit.Cancellation) is not { } read)
            return await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest);
        var keepMissing = await visit.FieldAsync("missing") != "remove";
        var held = await sheets.HoldAsync(visit.Stored, year, read, visit.Language, visit.Cancellation);
        var isSeen = await visit.FieldAsync("seen") == held.Seen;
        if (held.Import.Faults.Count > 0)
            return await HeldAsync(visit, year, held, keepMissing);
        if (isSeen && await sheets.ApplyAsync(visit.Stored, year, held, keepMissing, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation))
            return Plans.PlanDeskPages.Back(year, PlanNotice.Saved);
        return await HeldAsync(visit, year, isSeen ? await sheets.HoldAsync(visit.Stored, year, read, visit.Language, visit.Cancellation) : held, keepMissing, isOutdated: true);
    }

    private async Task<IResult> HeldAsync(ContactVisit visit, int year, HeldSheet held, bool keepMissing, bool isOutdated = false)
    {
        var draft = held.Draft;
        var model = await ModelAsync(visit, year) with
        {
            Import = held.Import,
            Parcel = held.Import.Faults.Count == 0 ? SheetParcel.Pack(held.Import.Tables) : "",
            Parts = held.Parts,
            Seen = held.Seen,
            IsAgainstDraft = draft.IsStored,
            Begun = held.Begun,
            KeepsMissing = keepMissing,
            IsOutdated = isOutdated,
            ChangedBy = draft.IsStored ? visit.Cluster.Contact(draft.By)?.Name ?? draft.By : null,
            ChangedAt = visit.Cluster.Zone().Local(draft.At),
        };
        return await front.PageAsync(model, held.Import.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : isOutdated ? StatusCodes.Status409Conflict : StatusCodes.Status200OK);
    }

    private async Task<PlanSheetPageModel> ModelAsync(ContactVisit visit, int year)
    {
        var (plan, draft) = await sheets.ThereAsync(visit.Stored, year, visit.Cancellation);
        return new(visit.Shell with { Path = $"/console/plans/{year}/sheet" }, year, visit.Cluster, plan, draft);
    }
}
