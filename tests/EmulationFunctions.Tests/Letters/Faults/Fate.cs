using System.Diagnostics;

namespace EmulationFunctions.Tests.Letters.Faults;

/// <summary>Ends the app's process at a call to storage or to the mail service that chance has chosen.</summary>
internal sealed class Fate(Action kill)
{
    private readonly Lock gate = new();
    private TaskCompletionSource? end;
    private int left;
    private bool isDead;
    private long last = Stopwatch.GetTimestamp();

    public int Kills { get; private set; }

    /// <summary>How long no call has come.</summary>
    public TimeSpan Quiet
    {
        get
        {
            lock (gate)
                return Stopwatch.GetElapsedTime(last);
        }
    }

    /// <summary>From now on the process has so many calls to live.</summary>
    /// <returns>Ends when it was killed.</returns>
    public Task Arm(int calls)
    {
        lock (gate)
        {
            last = Stopwatch.GetTimestamp();
            (left, isDead, end) = (calls, false, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return end.Task;
        }
    }

    /// <summary>The process lives on; false where it has been killed.</summary>
    public bool Spare()
    {
        lock (gate)
        {
            end = null;
            return !isDead;
        }
    }

    /// <summary>A new process lives.</summary>
    public void Revive()
    {
        lock (gate)
            (isDead, end) = (false, null);
    }

    /// <summary>A call of the process. True: it is dead, and nobody hears the answer.</summary>
    public bool See()
    {
        lock (gate)
        {
            last = Stopwatch.GetTimestamp();
            if (isDead)
                return true;
            if (end is null || --left > 0)
                return false;
            kill();
            isDead = true;
            Kills++;
            end.SetResult();
            return true;
        }
    }
}
