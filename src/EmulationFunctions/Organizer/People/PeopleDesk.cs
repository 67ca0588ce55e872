using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Clusters.People;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>
/// Changes people and units, one at a time. Each change says what it was made from: others' changes of other people stay,
/// and where somebody else changed the same one, nothing is written and both are shown.
/// </summary>
public sealed class PeopleDesk(ClusterService clusters)
{
    /// <summary>Somebody else changed the same person, unit or year.</summary>
    internal const string Conflict = "changed-meanwhile";

    /// <summary>What stands for a state: a form carries it along.</summary>
    internal static string Mark(object? state) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json.Write(state))))[..12];

    /// <summary>Adds a person. Asked twice it is one person.</summary>
    internal Task<ClusterChange> AddAsync(string cluster, ContactDraft draft, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
        {
            var same = before.Contacts.Any(one => (one.Draft() with { Id = null }) == (draft with { Id = null, Name = draft.Name?.Trim(), Email = draft.Email?.Trim() }));
            var id = Id.Of(draft.Name ?? "", "person", before.Contacts.Select(one => one.Id).ToHashSet());
            return same ? ClusterVerdict.Take(before) : ClusterVerdict.Of(before.With(draft with { Id = id }));
        }, by, cancellation);

    /// <summary>Changes a person. What somebody else changed meanwhile stays, as long as it is not the same.</summary>
    internal Task<ClusterChange> SaveAsync(string cluster, ContactDraft draft, ContactDraft? origin, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
        {
            if (before.Contact(draft.Id) is not { } now)
                return ClusterVerdict.Refuse(Problem.NotFound("contact"));
            var judged = before.With(draft);
            if (judged.Value is null)
                return ClusterVerdict.Of(judged);
            var merge = ContactMerge.Of(origin, draft, now.Draft());
            return merge.Both.Count == 0 ? ClusterVerdict.Of(before.With(merge.Contact)) : Meanwhile();
        }, by, cancellation);

    /// <summary>Removes a person. Who is gone already is removed.</summary>
    internal Task<ClusterChange> RemoveAsync(string cluster, string contact, string seen, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
            before.Contact(contact) is not { } now ? ClusterVerdict.Take(before)
            : Mark(now) == seen ? ClusterVerdict.Of(before.WithoutPeople([contact]))
            : Meanwhile(), by, cancellation);

    /// <summary>Adds a unit. Asked twice it is one unit.</summary>
    internal Task<ClusterChange> AddUnitAsync(string cluster, UnitDraft draft, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before => before.Units.Any(unit => unit.Name == draft.Name?.Trim())
            ? ClusterVerdict.Take(before)
            : ClusterVerdict.Of(before.With(draft with { Id = Id.Of(draft.Name ?? "", "unit", before.Units.Select(one => one.Id).ToHashSet()) })), by, cancellation);

    /// <summary>Changes a unit's name.</summary>
    internal Task<ClusterChange> SaveUnitAsync(string cluster, UnitDraft draft, string seen, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
        {
            if (before.Unit(draft.Id) is not { } now)
                return ClusterVerdict.Refuse(Problem.NotFound("unit"));
            var judged = before.With(draft);
            return judged.Value is not { } after || Mark(now) == seen || after.Unit(draft.Id) == now ? ClusterVerdict.Of(judged) : Meanwhile();
        }, by, cancellation);

    /// <summary>Removes a unit that nothing hangs on.</summary>
    internal Task<ClusterChange> RemoveUnitAsync(string cluster, string unit, string seen, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
            before.Unit(unit) is not { } now ? ClusterVerdict.Take(before)
            : Mark(now) == seen ? ClusterVerdict.Of(before.WithoutUnit(unit))
            : Meanwhile(), by, cancellation);

    /// <summary>Names a year's head and deputy.</summary>
    internal Task<ClusterChange> LeadAsync(string cluster, LeadershipDraft draft, string seen, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, before =>
        {
            var judged = before.With(draft);
            return judged.Value is not { } after || Mark(LedIn(before, draft.Year)) == seen || LedIn(after, draft.Year) == LedIn(before, draft.Year) ? ClusterVerdict.Of(judged) : Meanwhile();
        }, by, cancellation);

    /// <summary>Who leads in a year, or null.</summary>
    internal static Leadership? LedIn(Cluster cluster, int? year) => cluster.Leadership.FirstOrDefault(one => one.Year == year);

    private Task<ClusterChange> ChangeAsync(string cluster, Func<Cluster, ClusterVerdict> judge, Decider by, CancellationToken cancellation) =>
        clusters.ChangeAsync(cluster, stored => stored is null ? ClusterVerdict.Refuse(Problem.NotFound("cluster")) : judge(stored.Cluster), by, cancellation);

    internal static ClusterVerdict Meanwhile() =>
        ClusterVerdict.Refuse(new Problem(StatusCodes.Status409Conflict, Conflict, "Somebody else has changed this since it was read; nothing was written."));
}
