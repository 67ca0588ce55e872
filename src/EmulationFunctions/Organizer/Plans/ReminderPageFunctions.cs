using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>The forms of how units are reminded: a plan's, and the whole cluster's.</summary>
public sealed class ReminderPageFunctions(Desk desk, PlanReminderPages plan, ClusterReminderPages cluster, Front front)
{
    private const string Plan = "console/plans/{year}/reminders";
    private const string Cluster = "console/reminders";

    /// <summary>A plan's policy.</summary>
    [Function("PlanReminders")]
    public Task<IResult> ShowPlan([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Plan)] HttpRequest request) =>
        ForYear(request, plan.ShowAsync);

    /// <summary>Takes a plan's policy into its draft.</summary>
    [Function("PlanSetReminders")]
    public Task<IResult> SavePlan([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Plan)] HttpRequest request) =>
        ForYear(request, plan.SaveAsync);

    /// <summary>The cluster's policy.</summary>
    [Function("ConsoleReminders")]
    public Task<IResult> ShowCluster([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Cluster)] HttpRequest request) =>
        desk.ForOrganizer(request, cluster.ShowAsync);

    /// <summary>Shows what the cluster's policy would do, or saves it.</summary>
    [Function("ConsoleSetReminders")]
    public Task<IResult> SaveCluster([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Cluster)] HttpRequest request) =>
        desk.ForOrganizer(request, cluster.PostAsync);

    private Task<IResult> ForYear(HttpRequest request, Func<ContactVisit, int, Task<IResult>> answer) =>
        desk.ForPlan(request, front, answer);
}
