namespace EmulationFunctions.Local.Storage;

/// <summary>The emulator's program from npm, shared by all data folders.</summary>
internal static class AzuritePackage
{
    private const string Version = "3.35.0";

    /// <summary>Gives the program's path, and installs it first where it is missing.</summary>
    public static Task<string> FindAsync(string fallbackFolder, Action<string> progress, CancellationToken cancellation) => NpmPackages.FindAsync(
        new($"azurite-{Version}", $"the storage emulator Azurite {Version}", [$"azurite@{Version}"], "azurite/dist/src/azurite.js"), fallbackFolder, progress, cancellation);
}
