using System.Diagnostics;

namespace EmulationFunctions.Tests.Running;

/// <summary>Waits for what the app does in the background.</summary>
internal static class Until
{
    /// <summary>Looks again and again until the condition holds; what it says instead is the failure's message.</summary>
    public static async Task HoldsAsync(Func<Task<string?>> whyNot, int seconds = 60)
    {
        var since = Stopwatch.StartNew();
        while (await whyNot() is { } reason)
        {
            Assert.True(since.Elapsed.TotalSeconds < seconds, reason);
            await Task.Delay(25);
        }
    }
}
