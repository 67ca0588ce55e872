using EmulationFunctions.Local.Data;

namespace EmulationFunctions.Local.Clock;

/// <summary>How far the clock was set from real time: kept, so that a restart goes on with the same days.</summary>
internal sealed record ClockSetting(TimeSpan Offset)
{
    private const string FileName = "clock.json";

    /// <summary>The clock of a data folder: set to the time that was asked for, or else where it stood.</summary>
    public static LocalClock Open(DataFolder data, DateTimeOffset? asked)
    {
        var clock = new LocalClock(data.Read<ClockSetting>(FileName)?.Offset ?? TimeSpan.Zero);
        if (asked is { } now)
        {
            clock.Set(now);
            new ClockSetting(clock.Offset).Keep(data);
        }

        return clock;
    }

    public void Keep(DataFolder data) => data.Write(FileName, this);
}
