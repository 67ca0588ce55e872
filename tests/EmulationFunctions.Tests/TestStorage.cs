namespace EmulationFunctions.Tests;

/// <summary>The storage emulator that tests write to.</summary>
internal static class TestStorage
{
    public static string ConnectionString { get; } =
        Environment.GetEnvironmentVariable("EMULATION_TEST_STORAGE")
        ?? throw new InvalidOperationException("EMULATION_TEST_STORAGE names no storage emulator.");
}
