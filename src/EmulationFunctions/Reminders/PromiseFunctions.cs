using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Reminders;

/// <summary>What a unit answers to a reminder.</summary>
public sealed class PromiseFunctions(Desk desk, Promises promises, UnitPages pages, Front front)
{
    /// <summary>The unit says on which day it will hand in.</summary>
    [Function("Promise")]
    public Task<IResult> Give(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/activities/{activity}/promise")] HttpRequest request) =>
        desk.ForUnit(request, async unit =>
        {
            var (activity, day) = (unit.Route("activity"), await unit.FieldAsync("day"));
            return await promises.GiveAsync(unit, activity, new PromiseDraft(day)) switch
            {
                (Found: false, _) => await front.MessageAsync(unit.Shell with { Path = $"/u/{unit.Route("token")}" }, ProblemCode.NotFound, StatusCodes.Status404NotFound),
                (_, { Count: > 0 } faults) => await pages.ActivityAsync(unit, new(Promise: new WrongPromise(day, faults))),
                _ => Front.SeeOther($"/u/{unit.Route("token")}?promised={activity}"),
            };
        });
}
