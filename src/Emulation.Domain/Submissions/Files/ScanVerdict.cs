namespace Emulation.Domain.Submissions.Files;

/// <summary>What the storage service's malware scanner says of a file.</summary>
public enum ScanVerdict
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>No threats were found.</summary>
    Clean,

    /// <summary>It is malicious.</summary>
    Malicious,
}

/// <summary>Verdicts as Microsoft Defender for Storage writes them.</summary>
/// <remarks>A tag of the blob: https://learn.microsoft.com/azure/defender-for-cloud/defender-for-storage-malware-scan.</remarks>
public static class ScanTag
{
    /// <summary>The tag's name.</summary>
    public const string Name = "Malware Scanning scan result";

    /// <summary>How long a verdict is waited for before the organizers are told.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(60);

    /// <summary>The verdict of a tag's value. Whatever is not known to be clean stays closed.</summary>
    public static ScanVerdict Verdict(string? value) => value switch
    {
        "No threats found" => ScanVerdict.Clean,
        "Malicious" => ScanVerdict.Malicious,
        _ => ScanVerdict.None,
    };
}
