using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>Keeps the plans that are being written: one a year, stored as typed. Nothing goes out by a draft.</summary>
public sealed class PlanDrafts(ClusterTable table, ClusterReader reader, PlanService plans, TimeProvider time)
{
    /// <summary>Most characters of JSON that a draft has: a row holds 1 MiB, two bytes a character.</summary>
    public const int Longest = 450_000;

    /// <summary>The year's draft, or null.</summary>
    public async Task<StoredDraft?> FindAsync(string cluster, int year, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Draft(year), cancellation) is { } row ? StoredDraft.Read(row) : null;

    /// <summary>All drafts of a cluster.</summary>
    internal async Task<IReadOnlyList<StoredDraft>> AllAsync(string cluster, CancellationToken cancellation)
    {
        var drafts = new List<StoredDraft>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.AllDrafts, cancellation))
            drafts.Add(StoredDraft.Read(row));
        return drafts;
    }

    /// <summary>The year's draft; where there is none, the plan as one would begin from it.</summary>
    public async Task<StoredDraft> OpenAsync(string cluster, int year, CancellationToken cancellation) =>
        await FindAsync(cluster, year, cancellation) ?? StoredDraft.Begin(year, await reader.PlanAsync(cluster, year, cancellation));

    /// <summary>Stores the draft as a whole.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="year">The year.</param>
    /// <param name="draft">The draft as typed; its activities get the ids that they lack.</param>
    /// <param name="isExpected">Whether this draft, which may not be stored yet, is the one that the writer has seen.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is stored now, or null where the writer has seen another.</returns>
    internal Task<StoredDraft?> SaveAsync(
        string cluster, int year, PlanDraft draft, Func<StoredDraft, bool> isExpected, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, year, stored => isExpected(stored) ? draft : null, by, cancellation);

    /// <summary>Changes the draft, or begins one. A conflict is judged again; what changes nothing is not written.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="year">The year.</param>
    /// <param name="change">The draft after the change; null where it must not be made.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="basedOn">The plan's revision that it is based on from now on; null leaves it.</param>
    /// <returns>What is stored now, or null where the change was not made.</returns>
    internal async Task<StoredDraft?> ChangeAsync(
        string cluster, int year, Func<StoredDraft, PlanDraft?> change, Decider by, CancellationToken cancellation, int? basedOn = null)
    {
        while (true)
        {
            var all = await reader.PlansAsync(cluster, cancellation);
            var published = all.FirstOrDefault(plan => plan.Published.Year == year);
            var stored = await FindAsync(cluster, year, cancellation) ?? StoredDraft.Begin(year, published);
            if (change(stored) is not { } typed)
                return null;
            var draft = typed.WithIds(PlanService.ElsewhereThan(year, all));
            if (Json.Write(draft) == Json.Write(stored.Draft) && (basedOn ?? stored.BasedOn) == stored.BasedOn)
                return stored;

            var now = time.GetUtcNow();
            var next = stored with { Draft = draft, Revision = stored.Revision + 1, BasedOn = basedOn ?? stored.BasedOn, By = by.Id, At = now };
            var batch = new Batch(cluster).Put(next.Row(), stored.ETag).Add(Audit(now, by, "plan-drafted", next, PlanDifference.Between(stored.Draft, draft)).Row());
            if (!stored.IsStored && published is not null)
                await WriteDownAsync(batch, year, published, now, cancellation);
            if (await table.CommitAsync(batch, cancellation) is [var etag, ..])
                return next with { ETag = etag };
        }
    }

    /// <summary>Throws the draft away.</summary>
    /// <returns>False where the writer has seen another, or none is there.</returns>
    internal async Task<bool> DiscardAsync(string cluster, int year, Func<StoredDraft, bool> isExpected, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await FindAsync(cluster, year, cancellation) is not { ETag: { } read } stored || !isExpected(stored))
                return false;
            var changed = PlanDifference.Between(stored.Draft, StoredDraft.Begin(year, await reader.PlanAsync(cluster, year, cancellation)).Draft);
            var batch = new Batch(cluster).Delete(RowKeys.Draft(year), read).Add(Audit(time.GetUtcNow(), by, "plan-draft-discarded", stored, changed).Row());
            if (await table.CommitAsync(batch, cancellation) is not null)
                return true;
        }
    }

    /// <summary>Publishes the draft: the plan's own transaction, in which the draft ends.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="year">The year.</param>
    /// <param name="isExpected">Whether the draft is the one that the writer has seen.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PlanOutcome> PublishAsync(string cluster, int year, Func<StoredDraft, bool> isExpected, Decider by, CancellationToken cancellation)
    {
        if (await FindAsync(cluster, year, cancellation) is not { } stored)
            return new(Problem.NotFound("draft"));
        if (!isExpected(stored))
            return new(Problem.Outdated);
        if (((await reader.PlanAsync(cluster, year, cancellation))?.Revision ?? 0) != stored.BasedOn)
            return new(PlanMoved);
        var draft = stored.Draft.WithIds(PlanService.ElsewhereThan(year, await reader.PlansAsync(cluster, cancellation)));
        return await plans.StoreAsync(cluster, year, draft, plan => (plan?.Revision ?? 0) == stored.BasedOn, by, stored, cancellation);
    }

    /// <summary>The plan has been stored by another way since the draft was begun.</summary>
    internal static Problem PlanMoved { get; } =
        new(StatusCodes.Status409Conflict, "plan-changed", "The plan has been changed since this draft was begun; take its changes in first.");

    /// <summary>A plan that was stored before there was a history is written down when it is first drafted over.</summary>
    private async Task WriteDownAsync(Batch batch, int year, StoredPlan published, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await table.FindAsync(batch.Cluster, RowKeys.Revision(year, published.Revision), cancellation) is null)
            batch.Add(new PlanRevision(year, published.Revision, published.Published.Plan, "", now).Row());
    }

    private static AuditEntry Audit(DateTimeOffset now, Decider by, string what, StoredDraft draft, PlanDifference changed) =>
        new(now, by.Id, what, $"{draft.Year}", by.Link, PlanChanges.Detail(draft.Revision, changed));
}
