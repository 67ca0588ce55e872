namespace Emulation.Domain.Submissions;

/// <summary>What a unit has handed in for an activity (hồ sơ), as it stands now.</summary>
/// <param name="ActivityId">For which activity.</param>
/// <param name="UnitId">Whose.</param>
/// <param name="Version">Number of the current version; 0 while nothing has come.</param>
/// <param name="State">Whether it is complete.</param>
/// <param name="Late">Whether the current version came after the deadline.</param>
/// <param name="SubmittedAt">When the current version came.</param>
/// <param name="By">Name of the contact through whose link it came.</param>
/// <param name="Receipt">The current version's receipt number.</param>
/// <param name="Documents">Its documents, those carried forward from earlier versions included.</param>
/// <param name="RemindedThrough">The newest reminder step that has been answered for, by a letter or by nothing being owed.</param>
public sealed record Submission(
    string ActivityId,
    string UnitId,
    int Version,
    SubmissionState State,
    bool Late,
    DateTimeOffset? SubmittedAt,
    string? By,
    string? Receipt,
    IReadOnlyList<Document> Documents,
    DateOnly? RemindedThrough)
{
    /// <summary>Nothing has come yet.</summary>
    public static Submission None(string activityId, string unitId) =>
        new(activityId, unitId, 0, SubmissionState.Missing, false, null, null, null, [], null);

    /// <summary>Whether the unit still owes something: a required document has never come.</summary>
    public bool Owes(Activity activity) => Missing(activity).Any();

    /// <summary>The submission with a new version: what arrived now, and the other documents of the version before.</summary>
    /// <param name="activity">What was asked for.</param>
    /// <param name="arrived">Files that came now, at most one a document; a later one of the same document wins.</param>
    /// <param name="deadline">By when.</param>
    /// <param name="now">When they came.</param>
    /// <param name="by">Through whose link.</param>
    /// <param name="receipt">The number on the receipt.</param>
    /// <returns>The new state, or why it is not taken.</returns>
    public (Submission? Taken, Refusal? Refused) Receive(
        Activity activity, IReadOnlyList<Document> arrived, Deadline deadline, DateTimeOffset now, string by, string receipt)
    {
        if (deadline.IsClosed(now))
            return (null, Refusal.DeadlinePassed);
        if (arrived.Count == 0)
            return (null, Refusal.NoFile);
        if (arrived.FirstOrDefault(document => activity.Document(document.Id) is null) is { } stranger)
            return (null, Refusal.UnknownDocument(stranger.Id));

        var documents = Documents.Concat(arrived)
            .GroupBy(document => document.Id)
            .Select(same => same.Last())
            .ToList();
        return (this with
        {
            Version = Version + 1,
            State = Missing(activity, documents).Any() ? SubmissionState.Incomplete : SubmissionState.Submitted,
            Late = deadline.IsLate(now),
            SubmittedAt = now,
            By = by,
            Receipt = receipt,
            Documents = documents,
        }, null);
    }

    /// <summary>The required documents that have never come.</summary>
    public IEnumerable<RequestedDocument> Missing(Activity activity) => Missing(activity, Documents);

    /// <summary>The submission judged against the activity as it is now: a plan may have come to ask for more, or for less.</summary>
    public Submission Against(Activity activity) =>
        Version == 0
            ? this
            : this with { State = Missing(activity).Any() ? SubmissionState.Incomplete : SubmissionState.Submitted };

    private static IEnumerable<RequestedDocument> Missing(Activity activity, IReadOnlyList<Document> documents) =>
        activity.Documents.Where(asked => asked.Required && documents.All(document => document.Id != asked.Id));
}

/// <summary>How far a submission has come.</summary>
public enum SubmissionState
{
    /// <summary>Nothing has come.</summary>
    Missing,

    /// <summary>A required document has never come.</summary>
    Incomplete,

    /// <summary>Everything required is there.</summary>
    Submitted,
}
