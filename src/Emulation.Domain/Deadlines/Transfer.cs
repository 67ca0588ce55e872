namespace Emulation.Domain.Deadlines;

/// <summary>How long something was on its way.</summary>
/// <param name="Begun">When its sender began.</param>
/// <param name="Arrived">When all of it was there.</param>
public readonly record struct Transfer(DateTimeOffset Begun, DateTimeOffset Arrived)
{
    /// <summary>Something that took no time.</summary>
    public static Transfer At(DateTimeOffset instant) => new(instant, instant);
}
