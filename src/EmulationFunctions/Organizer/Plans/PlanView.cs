using System.Globalization;
using Emulation.Domain.Reminders;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>A year's plan as its desk sees it.</summary>
/// <param name="Year">The year.</param>
/// <param name="All">All plans of the cluster.</param>
/// <param name="Draft">The draft; where there is none, the plan as one would begin from it.</param>
/// <param name="Revision">Who published the plan, where that is known.</param>
/// <param name="Cluster">The cluster.</param>
/// <param name="Today">The cluster's local day.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Began">The plan as it was when the draft was begun, where it has moved since.</param>
internal sealed record PlanView(
    int Year, IReadOnlyList<StoredPlan> All, StoredDraft Draft, PlanRevision? Revision, StoredCluster Cluster, DateOnly Today, Language Language, PlanDraft? Began)
{
    /// <summary>The published plan, or null.</summary>
    public StoredPlan? Published { get; } = All.FirstOrDefault(plan => plan.Published.Year == Year);

    /// <summary>What of the draft is not published.</summary>
    public PlanDifference Difference { get; } = PlanDifference.Between(Before(All, Year, Draft.Draft, Began), Draft.Draft);

    /// <summary>The draft checked as it would be published.</summary>
    public Checked<ClusterPlan> Check() => Draft.Draft.Check(Year, Cluster.Cluster, PlanService.ElsewhereThan(Year, All));

    /// <summary>Whether the plan has been stored by another way since the draft was begun.</summary>
    public bool HasMoved => Draft.IsStored && (Published?.Revision ?? 0) != Draft.BasedOn;

    /// <summary>Public holidays to come that the draft's days off miss; none where the cluster is not in Vietnam.</summary>
    public IReadOnlyList<MissedHoliday> Missed => Cluster.Cluster.TimeZone == "Asia/Ho_Chi_Minh"
        ? [.. VietnameseHolidays.MissedBy(Year, Calendar).Where(missed => missed.Days[^1] >= Today)]
        : [];

    /// <summary>The working days as the draft has them, with those of the years around it.</summary>
    public WorkingCalendar Calendar => new(
        Days(Draft.Draft.DaysOff).Concat(Around.SelectMany(plan => plan.Plan.DaysOff)),
        Days(Draft.Draft.DaysWorked).Concat(Around.SelectMany(plan => plan.Plan.DaysWorked)));

    /// <summary>Where the plan stands, for its pages.</summary>
    public PlanStatus Status()
    {
        var zone = Cluster.Cluster.Zone();
        return new(
            Year,
            Cluster.Cluster.TimeZone,
            Published?.Revision ?? 0,
            Revision is null ? "" : Name(Cluster.Cluster, Revision.By, Language),
            Revision is { By.Length: > 0 } revision ? zone.Local(revision.At) : null,
            Draft.IsStored ? Draft.Tag : null,
            Name(Cluster.Cluster, Draft.By, Language),
            zone.Local(Draft.At),
            HasMoved)
        {
            ReviewTakesLong = LetterForecast.TakesLong(Cluster.Cluster.Units.Count, Activities(Year, Draft.Draft, All)),
        };
    }

    /// <summary>How many activities count once the draft is published: its own, and those of the years around it.</summary>
    public static int Activities(int year, PlanDraft draft, IReadOnlyList<StoredPlan> all) =>
        (draft.Activities?.Count ?? 0) + PlansAround(year, all).Sum(plan => plan.Plan.Activities.Count);

    /// <summary>What people call who did it.</summary>
    public static string Name(Cluster cluster, string who, Language language) =>
        cluster.Contact(who)?.Name ?? (who == ApiVisit.Operator ? Words.Of(language).Audit.Operator : who);

    /// <summary>The days among texts.</summary>
    public static IEnumerable<DateOnly> Days(IEnumerable<string?>? texts) =>
        (texts ?? []).Select(text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).OfType<DateOnly>();

    private IEnumerable<PublishedPlan> Around => PlansAround(Year, All);

    private static IEnumerable<PublishedPlan> PlansAround(int year, IReadOnlyList<StoredPlan> all) => all.Select(plan => plan.Published).Where(plan => Math.Abs(plan.Year - year) == 1);

    /// <summary>The published plan, without activities that came to it since the draft was begun: nobody has taken those out.</summary>
    private static PlanDraft Before(IReadOnlyList<StoredPlan> all, int year, PlanDraft draft, PlanDraft? began)
    {
        var published = all.FirstOrDefault(plan => plan.Published.Year == year)?.Published.Plan.AsDraft() ?? new PlanDraft("", [], []);
        return began is null ? published : published with
        {
            Activities = [.. (published.Activities ?? []).Where(one => Has(began, one) || Has(draft, one))],
        };

        static bool Has(PlanDraft plan, ActivityDraft? activity) => plan.Activities?.Any(one => one?.Id == activity?.Id) == true;
    }
}

/// <summary>Reads what a plan's desk shows.</summary>
public sealed class PlanViews(ClusterReader reader, PlanDrafts drafts, PlanHistory history, TimeProvider time)
{
    internal async Task<PlanView> ReadAsync(ContactVisit visit, int year)
    {
        var all = await reader.PlansAsync(visit.Stored.Id, visit.Cancellation);
        var published = all.FirstOrDefault(plan => plan.Published.Year == year);
        var draft = await drafts.FindAsync(visit.Stored.Id, year, visit.Cancellation) ?? StoredDraft.Begin(year, published);
        var revision = published is null ? null : await history.FindAsync(visit.Stored.Id, year, published.Revision, visit.Cancellation);
        var began = draft.IsStored && published is not null && published.Revision != draft.BasedOn
            ? (await history.FindAsync(visit.Stored.Id, year, draft.BasedOn, visit.Cancellation))?.Plan.AsDraft() ?? new PlanDraft("", [], [])
            : null;
        return new(year, all, draft, revision, visit.Stored, visit.Cluster.Zone().Day(time.GetUtcNow()), visit.Language, began);
    }
}
