using EmulationFunctions.Local.Data;

namespace EmulationFunctions.Local.Timers;

/// <summary>When a timer last ran and when it is due next, by the local clock.</summary>
internal sealed record TimerRuns(DateTimeOffset? Last, DateTimeOffset Next);

/// <summary>Remembers each timer's runs across restarts, so that a tick missed meanwhile is noticed.</summary>
internal sealed class TimerMemory(DataFolder data)
{
    private const string FileName = "timers.json";

    private readonly Lock gate = new();
    private readonly Dictionary<string, TimerRuns> runs = data.Read<Dictionary<string, TimerRuns>>(FileName) ?? [];

    public TimerRuns? Recall(string timer)
    {
        lock (gate)
            return runs.GetValueOrDefault(timer);
    }

    public void Keep(string timer, TimerRuns latest)
    {
        lock (gate)
        {
            runs[timer] = latest;
            data.Write(FileName, runs);
        }
    }
}
