using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>What an organizer can do with a year's plan.</summary>
public sealed class PlanDeskFunctions(Desk desk, PlanDeskPages plan, PlanDayPages days, PlanVisitPages visits, PlanReviewPages review, PlanHistoryPages history, Front front, TimeProvider time)
{
    private const string Year = "console/plans/{year}";

    /// <summary>This year's plan.</summary>
    [Function("Plans")]
    public Task<IResult> Room([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/plans")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => Task.FromResult(Front.SeeOther($"/console/plans/{visit.Cluster.Zone().Day(time.GetUtcNow()).Year}")));

    /// <summary>The desk.</summary>
    [Function("PlanDesk")]
    public Task<IResult> Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Year)] HttpRequest request) =>
        ForYear(request, plan.ShowAsync);

    /// <summary>Saves an activity, takes it out or splits it.</summary>
    [Function("PlanActivity")]
    public Task<IResult> Activity([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/activities/{{activity}}")] HttpRequest request) =>
        ForYear(request, plan.PostAsync);

    /// <summary>The days of an inspection's visits.</summary>
    [Function("PlanVisits")]
    public Task<IResult> Visits([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/activities/{{activity}}/visits")] HttpRequest request) =>
        ForYear(request, visits.ShowAsync);

    /// <summary>Saves days of visits.</summary>
    [Function("PlanSetVisits")]
    public Task<IResult> SetVisits([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/activities/{{activity}}/visits")] HttpRequest request) =>
        ForYear(request, visits.SaveAsync);

    /// <summary>Puts an activity back as it is published.</summary>
    [Function("PlanActivityReturn")]
    public Task<IResult> Return([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/activities/{{activity}}/return")] HttpRequest request) =>
        ForYear(request, plan.ReturnAsync);

    /// <summary>Saves the plan's title.</summary>
    [Function("PlanTitle")]
    public Task<IResult> Title([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/title")] HttpRequest request) =>
        ForYear(request, plan.TitleAsync);

    /// <summary>The calendar of days off.</summary>
    [Function("PlanDays")]
    public Task<IResult> Days([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/days")] HttpRequest request) =>
        ForYear(request, days.ShowAsync);

    /// <summary>Saves days off and days worked.</summary>
    [Function("PlanSetDays")]
    public Task<IResult> SetDays([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/days")] HttpRequest request) =>
        ForYear(request, days.SaveAsync);

    /// <summary>Adds the public holidays that are missing.</summary>
    [Function("PlanHolidays")]
    public Task<IResult> Holidays([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/holidays")] HttpRequest request) =>
        ForYear(request, days.AddHolidaysAsync);

    /// <summary>Last year's plan, old and new.</summary>
    [Function("PlanCopy")]
    public Task<IResult> Copy([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/copy")] HttpRequest request) =>
        ForYear(request, days.ShowCopyAsync);

    /// <summary>Takes last year's activities into the draft.</summary>
    [Function("PlanTakeCopy")]
    public Task<IResult> TakeCopy([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/copy")] HttpRequest request) =>
        ForYear(request, days.CopyAsync);

    /// <summary>What publishing would do.</summary>
    [Function("PlanReview")]
    public Task<IResult> Review([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/review")] HttpRequest request) =>
        ForYear(request, review.ShowAsync);

    /// <summary>Publishes the draft.</summary>
    [Function("PlanPublication")]
    public Task<IResult> Publish([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/publication")] HttpRequest request) =>
        ForYear(request, review.PublishAsync);

    /// <summary>Throws the draft away.</summary>
    [Function("PlanDiscard")]
    public Task<IResult> Discard([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/discard")] HttpRequest request) =>
        ForYear(request, review.DiscardAsync);

    /// <summary>Takes what was published meanwhile into the draft.</summary>
    [Function("PlanTakeIn")]
    public Task<IResult> TakeIn([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/changes")] HttpRequest request) =>
        ForYear(request, review.TakeInAsync);

    /// <summary>The plan's revisions.</summary>
    [Function("PlanRevisions")]
    public Task<IResult> Revisions([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/revisions")] HttpRequest request) =>
        ForYear(request, history.ListAsync);

    /// <summary>One revision.</summary>
    [Function("PlanRevision")]
    public Task<IResult> Revision([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/revisions/{{revision}}")] HttpRequest request) =>
        ForYear(request, history.ShowAsync);

    /// <summary>Makes a revision the draft.</summary>
    [Function("PlanRestore")]
    public Task<IResult> Restore([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/revisions/{{revision}}/restore")] HttpRequest request) =>
        ForYear(request, history.RestoreAsync);

    private Task<IResult> ForYear(HttpRequest request, Func<ContactVisit, int, Task<IResult>> answer) =>
        desk.ForPlan(request, front, answer);
}
