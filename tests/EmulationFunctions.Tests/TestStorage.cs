namespace EmulationFunctions.Tests;

/// <summary>The storage account that tests work on: the emulator, or a real account named by EMULATION_TEST_STORAGE.</summary>
public static class TestStorage
{
    public static string ConnectionString =>
        Environment.GetEnvironmentVariable("EMULATION_TEST_STORAGE") is { Length: > 0 } account ? account : StorageEmulator.ConnectionString;
}
