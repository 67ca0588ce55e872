using System.Globalization;
using Azure.Data.Tables;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer;

/// <summary>Who did what for an activity, in the order in which it was done.</summary>
public sealed class AuditLog(ClusterTable table, ClusterReader reader, Front front, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>A page for programs.</summary>
    internal async Task<IResult> ListAsync(ApiVisit visit, string activity, string? continuation)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if (await reader.ActivityAsync(visit.Cluster, activity, visit.Cancellation) is null)
            return Problem.NotFound("activity").Answer();
        var (entries, next) = await PageAsync(cluster, activity, continuation, visit.Cancellation);
        var shown = entries.Select(entry => new
        {
            entry.At,
            entry.Who,
            Name = cluster.Cluster.Contact(entry.Who)?.Name,
            entry.What,
            entry.Link,
            Detail = entry.Detail ?? new Dictionary<string, string>(),
        });
        return Results.Json(new { Entries = shown.ToList(), Continuation = next }, Json.Options);
    }

    /// <summary>A page for an organizer.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        if (await reader.ActivityAsync(visit.Stored.Id, visit.Route("activity"), visit.Cancellation) is not var (_, activity))
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var (entries, next) = await PageAsync(visit.Stored, activity.Id, visit.Request.Query["after"], visit.Cancellation);
        var zone = visit.Cluster.Zone();
        var path = $"/console/activities/{activity.Id}/audit";
        return await front.PageAsync(new AuditPageModel(
            visit.Shell with { Path = path },
            visit.Cluster.TimeZone,
            activity.Title,
            [.. entries.Select(entry => Line(entry, visit.Cluster, zone))],
            next is null ? null : $"{path}?after={Uri.EscapeDataString(next)}")
        {
            BackUrl = Kinds.KindBoards.Address(activity.Id),
        });
    }

    /// <summary>Who did last to a unit's part what an organizer has not seen; null where that is not known any more.</summary>
    internal async Task<AuditLine?> LastAsync(ContactVisit visit, StoredLine part, Unseen unseen)
    {
        AuditEntry? last = null;
        var first = visit.Cluster.Zone().Day(time.GetUtcNow()).Year - 1;
        await foreach (var row in table.WhereAsync(visit.Stored.Id, RowKeys.AuditsOf(first), RowKeys.Audits, $"About eq {part.Activity.Id}", visit.Cancellation))
        {
            if (row.TryRead(AuditEntry.Read) is { } entry && entry.Detail?.GetValueOrDefault("unit") == part.Unit.Id && Is(entry, unseen))
                last = entry;
        }

        return last is null ? null : Line(last, visit.Cluster, visit.Cluster.Zone());
    }

    private static bool Is(AuditEntry entry, Unseen unseen) => unseen switch
    {
        Unseen.Version => entry.What is "submitted" or "submitted-for" or "registered" or "registered-for",
        Unseen.Review => entry.What is "accepted" or "returned",
        _ => entry.What is "extended" or "extension-withdrawn" || (entry.What == "returned" && entry.Detail!.ContainsKey("deadline")),
    };

    private async Task<(IReadOnlyList<AuditEntry> Entries, string? Next)> PageAsync(
        StoredCluster cluster, string activity, string? after, CancellationToken cancellation)
    {
        // What belongs to an activity happens within a year of now; older years are not read through for it.
        var first = cluster.Cluster.Zone().Day(time.GetUtcNow()).Year - 1;
        var from = string.IsNullOrEmpty(after) ? first.ToString("0000", CultureInfo.InvariantCulture) : after;
        var about = TableClient.CreateQueryFilter($"About eq {activity}");
        var (rows, next) = await table.PageAsync(cluster.Id, RowKeys.Audits, about, from, PageSize, cancellation);
        return ([.. rows.Select(row => row.TryRead(AuditEntry.Read)).OfType<AuditEntry>()], next);
    }

    private static AuditLine Line(AuditEntry entry, Cluster cluster, ClusterZone zone)
    {
        var unit = entry.Detail?.GetValueOrDefault("unit");
        return new AuditLine(
            zone.Local(entry.At), cluster.Contact(entry.Who)?.Name ?? entry.Who, entry.What, cluster.Unit(unit)?.Name ?? unit ?? "", entry.Link, entry.Detail ?? new Dictionary<string, string>());
    }
}
