namespace Emulation.Views.Pages;

/// <summary>An upload that did not become a version, or has not yet.</summary>
/// <param name="BegunAt">When it was begun, local.</param>
/// <param name="By">Who began it.</param>
/// <param name="Names">Names of its files.</param>
/// <param name="Size">Their bytes, as announced.</param>
/// <param name="End">How it stands.</param>
/// <param name="Refusal">Why it was not taken.</param>
public sealed record UnfinishedUpload(DateTime BegunAt, string By, string Names, long Size, UploadEnd End, Refusal? Refusal = null);

/// <summary>How an upload stands that is no version.</summary>
public enum UploadEnd
{
    /// <summary>Pieces are coming.</summary>
    Open,

    /// <summary>Its sender gave it up.</summary>
    Cancelled,

    /// <summary>Nobody ended it in time.</summary>
    Abandoned,

    /// <summary>It was handed in and is being checked.</summary>
    Arriving,

    /// <summary>It was not taken.</summary>
    Refused,
}
