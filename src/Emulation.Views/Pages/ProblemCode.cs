namespace Emulation.Views.Pages;

/// <summary>Stable names of what can stand in a person's way before a page.</summary>
public static class ProblemCode
{
    /// <summary>No such link.</summary>
    public const string LinkUnknown = "link-unknown";

    /// <summary>The link's time is over.</summary>
    public const string LinkExpired = "link-expired";

    /// <summary>Somebody has revoked the link.</summary>
    public const string LinkRevoked = "link-revoked";

    /// <summary>The form came from another site.</summary>
    public const string CrossSite = "cross-site";

    /// <summary>No such page.</summary>
    public const string NotFound = "not-found";

    /// <summary>Only for organizers.</summary>
    public const string SignInNeeded = "sign-in-needed";

    /// <summary>The sign-in link has been used.</summary>
    public const string SignInUsed = "sign-in-used";

    /// <summary>The sign-in link was asked for in another browser.</summary>
    public const string SignInOtherBrowser = "sign-in-other-browser";

    /// <summary>What was typed into a form cannot be used.</summary>
    public const string BadRequest = "bad-request";

    /// <summary>The file's malware scan has not ended.</summary>
    public const string FileNotScanned = "file-not-scanned";

    /// <summary>The file's malware scan found a threat.</summary>
    public const string FileMalicious = "file-malicious";

    /// <summary>Storage cannot be reached.</summary>
    public const string StorageDown = "storage-down";

    /// <summary>A fault of ours.</summary>
    public const string SomethingBroke = "something-broke";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        LinkUnknown, LinkExpired, LinkRevoked, CrossSite, NotFound, SignInNeeded, SignInUsed, SignInOtherBrowser,
        BadRequest, FileNotScanned, FileMalicious, StorageDown, SomethingBroke,
    ];
}
