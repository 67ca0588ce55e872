namespace Emulation.Domain.Submissions.Transfers;

/// <summary>Files that their sender has handed in and that become one version, or are refused: received → checked → filed.</summary>
/// <param name="Id">Made of the ids of its upload sessions, so that asking again finds it.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="ActivityId">For which activity.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="Sender">Who hands it in.</param>
/// <param name="Transfer">When the last of its files was begun, and when it was handed in.</param>
/// <param name="Receipt">The number of its receipt, should it be filed.</param>
/// <param name="Note">What the sender tells the organizers.</param>
/// <param name="Files">Its files.</param>
public sealed record Completion(
    string Id,
    int Year,
    string ActivityId,
    string UnitId,
    Sender Sender,
    Transfer Transfer,
    string Receipt,
    string? Note,
    IReadOnlyList<CompletingFile> Files)
{
    /// <summary>Where it stands.</summary>
    public CompletionState State { get; init; }

    /// <summary>The number of the version that it became.</summary>
    public int? Version { get; init; }

    /// <summary>Why it was not taken.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether nothing is left to be done.</summary>
    public bool IsFinished() => State is CompletionState.Filed or CompletionState.Refused;

    /// <summary>The completion with what the server found in its files.</summary>
    public Completion Checked(IReadOnlyList<CompletingFile> files) => this with { State = CompletionState.Checked, Files = files };

    /// <summary>The completion as a version.</summary>
    public Completion Filed(int version) => this with { State = CompletionState.Filed, Version = version };

    /// <summary>The completion that was not taken.</summary>
    public Completion Refused(Refusal why) => this with { State = CompletionState.Refused, Refusal = why };
}

/// <summary>Where a completion stands.</summary>
public enum CompletionState
{
    /// <summary>All bytes are in storage.</summary>
    Received,

    /// <summary>The rules have judged them.</summary>
    Checked,

    /// <summary>They are a version of the submission.</summary>
    Filed,

    /// <summary>They were not taken.</summary>
    Refused,
}

/// <summary>A file on its way to become part of a version.</summary>
/// <param name="SessionId">The upload session that brought it.</param>
/// <param name="DocumentId">Which requested document it answers.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">All its bytes, as announced; judged again when they are read.</param>
/// <param name="FileId">The id it gets when it is filed.</param>
/// <param name="ETag">Of the bytes in storage that are judged and filed, and of no others.</param>
public sealed record CompletingFile(string SessionId, string DocumentId, string Name, long Size, string FileId, string ETag)
{
    /// <summary>Hash of its bytes, lower-case hexadecimal; null until they are checked.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What an organizer should know of it; empty until it is checked.</summary>
    public IReadOnlyList<DocumentFlag> Flags { get; init; } = [];
}
