namespace Emulation.Domain.Submissions.Files;

/// <summary>Names that Windows keeps for devices, with any extension: CON, nul.txt, COM1.tar.gz.</summary>
internal static class ReservedName
{
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase) { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$" };

    /// <summary>Whether a file cannot have this name there.</summary>
    public static bool Is(string name)
    {
        var stem = name.Split('.', 2)[0].TrimEnd(' ');
        return Devices.Contains(stem) || IsPort(stem);
    }

    // The superscript digits count there as digits.
    private static bool IsPort(string stem) =>
        stem.Length == 4
        && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
        && "0123456789¹²³".Contains(stem[3]);
}
