using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Kinds;

/// <summary>What a unit says on its page beside handing in files.</summary>
public sealed class UnitKindFunctions(Desk desk, KindService kinds, UnitPages pages, Front front)
{
    /// <summary>Registers values for the year.</summary>
    [Function("RegisterTargets")]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/activities/{activity}/targets")] HttpRequest request) =>
        desk.ForUnit(request, unit => TakeAsync(unit, KindForm.Targets));

    /// <summary>Reports what was reached.</summary>
    [Function("ReportActuals")]
    public Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/activities/{activity}/actuals")] HttpRequest request) =>
        desk.ForUnit(request, unit => TakeAsync(unit, KindForm.Actuals));

    /// <summary>Says that the unit takes part in a campaign, or no more.</summary>
    [Function("TakePart")]
    public Task<IResult> TakePart(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/activities/{activity}/participation")] HttpRequest request) =>
        desk.ForUnit(request, unit => TakeAsync(unit, KindForm.Participation));

    private async Task<IResult> TakeAsync(ContactVisit unit, KindForm form) => await kinds.TakeAsync(unit, Handover.Of(unit), form) switch
    {
        ({ Line: null }, _) => await front.MessageAsync(unit.Shell with { Path = UnitPages.Address(unit) }, ProblemCode.NotFound, StatusCodes.Status404NotFound),
        (_, { } wrong) => await pages.ActivityAsync(unit, new(KindForm: wrong)),
        _ => Front.SeeOther($"{UnitPages.Address(unit)}/activities/{unit.Route("activity")}?said={form}"),
    };
}
