namespace EmulationFunctions.Local.Storage;

/// <summary>The emulator's program from npm: installed once for this user, and shared by all data folders.</summary>
internal static class AzuritePackage
{
    private const string Version = "3.35.0";

    /// <summary>Gives the program's path, and installs it first where it is missing.</summary>
    public static async Task<string> FindAsync(string fallbackFolder, Action<string> progress, CancellationToken cancellation)
    {
        var folder = Path.Combine(Shelf(fallbackFolder), $"azurite-{Version}");
        var program = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (File.Exists(program))
            return program;

        progress($"Installing the storage emulator Azurite {Version} with npm, once: this takes a minute.");

        // Aside and then renamed: an installation that was cut off is never taken for a whole one.
        var aside = $"{folder}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(aside);
            if (await Node.InstallAsync($"azurite@{Version}", aside, cancellation) is not 0 and var code)
                throw new StartRefusedException($"npm could not install azurite@{Version} (exit code {code}); its own message stands above.");
            Directory.Move(aside, folder);
        }
        catch (IOException) when (File.Exists(program))
        {
            // Another host was faster; the two are the same.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The storage emulator cannot be put into \"{folder}\": {fault.Message}");
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }

        return program;
    }

    private static string Shelf(string fallback)
    {
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        try
        {
            return user.Length > 0 ? Directory.CreateDirectory(Path.Combine(user, "emulation-functions")).FullName : fallback;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fallback;
        }
    }
}
