namespace Emulation.Domain.Submissions.Transfers;

/// <summary>One file that a sender's browser is bringing into storage, piece by piece: one link, one document, one length.</summary>
/// <param name="Id">Random, given by the server.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="ActivityId">For which activity.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="DocumentId">Which requested document it answers.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">All its bytes, as announced.</param>
/// <param name="OpenedAt">When it was begun: that counts for the deadline.</param>
/// <param name="Sender">Who brings it.</param>
public sealed record UploadSession(
    string Id, int Year, string ActivityId, string UnitId, string DocumentId, string Name, long Size, DateTimeOffset OpenedAt, Sender Sender)
{
    /// <summary>How long a session may stay open: storage keeps pieces no longer.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(7);

    /// <summary>Where it stands.</summary>
    public UploadSessionState State { get; init; }

    /// <summary>Whether it is the same file as far as can be told before its bytes are there: taken up again after a break.</summary>
    public bool IsAbout(string link, string unit, string activity, string document, string name, long size) =>
        State == UploadSessionState.Open
        && (Sender.Link.Id, UnitId, ActivityId, DocumentId, Name, Size) == (link, unit, activity, document, name, size);

    /// <summary>Whether far more lies in storage than the file has: pieces of a file that was changed meanwhile may lie beside the new ones.</summary>
    /// <param name="bytes">Of all pieces that are there.</param>
    public bool IsOverfull(long bytes) => bytes > (Size * 2) + (2L * FilePieces.Bytes(Size));

    /// <summary>Whether nobody has ended it and its time is over.</summary>
    public bool IsForsaken(DateTimeOffset now) => State == UploadSessionState.Open && now >= OpenedAt + Life;
}

/// <summary>Where an upload session stands. One that was handed in becomes part of a <see cref="Completion"/> and is no session any more.</summary>
public enum UploadSessionState
{
    /// <summary>Pieces may come.</summary>
    Open,

    /// <summary>Its sender gave it up.</summary>
    Cancelled,

    /// <summary>Nobody ended it in time.</summary>
    Abandoned,
}
