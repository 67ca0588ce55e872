namespace EmulationFunctions.Local.Storage;

/// <summary>Packages from npm that are installed together.</summary>
/// <param name="Folder">The folder's name; it holds their versions.</param>
/// <param name="Title">What people call them.</param>
/// <param name="Packages">The packages with their versions.</param>
/// <param name="Wanted">The file that is wanted of them, below <c>node_modules</c>.</param>
internal sealed record NpmPackages(string Folder, string Title, IReadOnlyList<string> Packages, string Wanted)
{
    /// <summary>Gives the wanted file's path, and installs the packages first where they are missing: once for this user.</summary>
    public static async Task<string> FindAsync(NpmPackages packages, string fallbackFolder, Action<string> progress, CancellationToken cancellation)
    {
        var folder = Path.Combine(Shelf(fallbackFolder), packages.Folder);
        var wanted = Path.Combine(folder, "node_modules", packages.Wanted);
        if (File.Exists(wanted))
            return wanted;

        progress($"Installing {packages.Title} with npm, once: this takes a minute.");

        // Aside and then renamed: an installation that was cut off is never taken for a whole one.
        var aside = $"{folder}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(aside);
            if (await Node.InstallAsync(packages.Packages, aside, cancellation) is not 0 and var code)
                throw new StartRefusedException($"npm could not install {string.Join(' ', packages.Packages)} (exit code {code}); its own message stands above.");
            Directory.Move(aside, folder);
        }
        catch (IOException) when (File.Exists(wanted))
        {
            // Another process was faster; the two are the same.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{packages.Title} cannot be put into \"{folder}\": {fault.Message}");
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }

        return wanted;
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
