namespace Emulation.Domain.Deadlines;

/// <summary>The one place where a cluster's local times become instants and back.</summary>
public sealed class ClusterZone
{
    private readonly TimeZoneInfo zone;

    private ClusterZone(TimeZoneInfo zone) => this.zone = zone;

    /// <summary>The IANA name.</summary>
    public string Id => zone.Id;

    /// <summary>The zone of this IANA name.</summary>
    /// <exception cref="TimeZoneNotFoundException">Nobody knows the name; <see cref="IsKnown"/> tells before.</exception>
    public static ClusterZone Of(string id) => new(TimeZoneInfo.FindSystemTimeZoneById(id));

    /// <summary>Whether the name is an IANA zone that this machine knows.</summary>
    public static bool IsKnown(string? id) =>
        id is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;

    /// <summary>Whether clocks in the zone ever show this time: in spring some skip an hour.</summary>
    public bool Exists(DateTime local) => !zone.IsInvalidTime(Unspecified(local));

    /// <summary>Whether clocks in the zone show this time twice: in autumn some go back an hour.</summary>
    public bool ComesTwice(DateTime local) => zone.IsAmbiguousTime(Unspecified(local));

    /// <summary>How far clocks in the zone are ahead of UTC at the instant.</summary>
    public TimeSpan Offset(DateTimeOffset instant) => zone.GetUtcOffset(instant);

    /// <summary>The instant of a local time. In an hour that comes twice it is the later one, which takes nothing from anybody's deadline.</summary>
    /// <exception cref="ArgumentException">The hour does not exist in the zone.</exception>
    public DateTimeOffset Instant(DateTime local)
    {
        local = Unspecified(local);
        if (zone.IsInvalidTime(local))
            throw new ArgumentException($"{local:s} does not exist in {zone.Id}.", nameof(local));
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Min() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>The instant of this hour on this day; where the zone skips the hour, the first that exists after it.</summary>
    public DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
            local = day.ToDateTime(new TimeOnly(time.Hour, time.Minute));
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return Instant(local);
    }

    /// <summary>What clocks in the zone show at the instant.</summary>
    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The day that people in the zone have at the instant.</summary>
    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    private static DateTime Unspecified(DateTime local) => DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
}
