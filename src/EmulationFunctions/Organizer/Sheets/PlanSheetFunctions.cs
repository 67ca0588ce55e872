using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Plans;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Plans that come in as spreadsheets.</summary>
public sealed class PlanSheetFunctions(Desk desk, PlanSheetPages pages, PlanSheetApi api, Front front)
{
    private const string Year = "console/plans/{year}/sheet";

    /// <summary>Where a file is brought in, and what can be had as one.</summary>
    [Function("PlanSheetPage")]
    public Task<IResult> Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Year)] HttpRequest request) => ForYear(request, pages.ShowAsync);

    /// <summary>Reads a file and shows what it would change. Nothing is stored.</summary>
    [Function("ReadPlanSheet")]
    public Task<IResult> Read([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Year)] HttpRequest request) => ForYear(request, pages.ReadAsync);

    /// <summary>Saves what was shown as the draft.</summary>
    [Function("ApplyPlanSheet")]
    public Task<IResult> Apply([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/apply")] HttpRequest request) => ForYear(request, pages.ApplyAsync);

    /// <summary>The same for a program: the file is the body; <c>apply=true</c> saves the draft, <c>missing=remove</c> takes out what the file does not name.</summary>
    [Function("PostPlanSheet")]
    public Task<IResult> Post(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/plans/{year}/sheet")] HttpRequest request) =>
        desk.ForProgram(request, visit => PlanYear.Of(visit) is { } year ? api.ReadAsync(visit, year) : Task.FromResult(Problem.NotFound("year").Answer()));

    private Task<IResult> ForYear(HttpRequest request, Func<ContactVisit, int, Task<IResult>> answer) =>
        desk.ForPlan(request, front, answer);
}
