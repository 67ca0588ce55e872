namespace Emulation.Domain.Meetings;

/// <summary>A moment at which a zone's clocks are moved.</summary>
/// <param name="Local">What they show just before, were they to run on: the onset as RFC 5545, 3.6.5 wants it.</param>
/// <param name="From">The offset before.</param>
/// <param name="To">The offset after.</param>
internal sealed record ZoneChange(DateTime Local, TimeSpan From, TimeSpan To)
{
    /// <summary>Whether clocks are moved forward, as in spring.</summary>
    public bool IsForward => To > From;

    /// <summary>The changes after the first instant, up to and with the second.</summary>
    /// <remarks>The framework tells offsets, not changes: so days are compared, and a change is narrowed down to its second.</remarks>
    public static IReadOnlyList<ZoneChange> Between(ClusterZone zone, DateTimeOffset after, DateTimeOffset until)
    {
        var changes = new List<ZoneChange>();
        for (var day = after; day < until;)
        {
            var next = until - day > TimeSpan.FromDays(1) ? day.AddDays(1) : until;
            if (zone.Offset(day) != zone.Offset(next))
                changes.Add(Within(zone, day, next));
            day = next;
        }

        return changes;
    }

    private static ZoneChange Within(ClusterZone zone, DateTimeOffset before, DateTimeOffset after)
    {
        var (from, to) = (zone.Offset(before), zone.Offset(after));
        var (low, high) = (before.ToUnixTimeSeconds(), after.ToUnixTimeSeconds());
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (zone.Offset(DateTimeOffset.FromUnixTimeSeconds(middle)) == from)
                low = middle;
            else
                high = middle;
        }

        return new(DateTimeOffset.FromUnixTimeSeconds(high).UtcDateTime + from, from, to);
    }
}
