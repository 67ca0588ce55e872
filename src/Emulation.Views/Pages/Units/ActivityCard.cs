using Emulation.Domain.Submissions.Kinds;

namespace Emulation.Views.Pages;

/// <summary>One activity on a unit's pages.</summary>
/// <param name="Activity">The line of the plan.</param>
/// <param name="Submission">What the unit has handed in.</param>
/// <param name="Deadline">The unit's own deadline, local: an extension is in it.</param>
/// <param name="Closes">Local time after which nothing is taken.</param>
/// <param name="Stage">Where now is.</param>
/// <param name="SubmittedAt">When the current version came, local.</param>
/// <param name="Files">The current version's files.</param>
/// <param name="UploadUrl">Where the form is posted; a unit's link has the activity's own page there.</param>
public sealed record ActivityCard(
    Activity Activity,
    Submission Submission,
    DateTime Deadline,
    DateTime Closes,
    DeadlineStage Stage,
    DateTime? SubmittedAt,
    IReadOnlyList<FileLink> Files,
    string UploadUrl)
{
    /// <summary>The card of an activity and a submission at one instant.</summary>
    /// <param name="activity">The line of the plan.</param>
    /// <param name="submission">What the unit has handed in.</param>
    /// <param name="deadline">The unit's own deadline.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    /// <param name="uploadUrl">Where the form is posted.</param>
    /// <param name="fileUrl">The address of a file by its id.</param>
    public static ActivityCard Of(
        Activity activity, Submission submission, Deadline deadline, ClusterZone zone, DateTimeOffset now, string uploadUrl, Func<string, string> fileUrl) =>
        new(
            activity,
            submission.Against(activity),
            deadline.Local,
            zone.Local(deadline.Closes),
            StageOf(deadline, now),
            submission.SubmittedAt is { } at ? zone.Local(at) : null,
            FileLink.Of(submission, activity, fileUrl),
            uploadUrl)
        {
            AreActualsTaken = Actuals.AreTaken(submission.Own(activity), zone, now),
            ParticipationRefused = Participation.Judge(submission.Own(activity), zone, now),
            SaidAt = (submission.Participation?.At ?? submission.Actuals?.At) is { } said ? zone.Local(said) : null,
            Findings = [.. (submission.Findings ?? []).Select(finding => new FindingLink(finding, zone.Local(finding.At), fileUrl(finding.FileId)))],
            BegunInTime = submission.BegunAt is { } begun && submission.IsInTimeByBegin(deadline) ? zone.Local(begun) : null,
        };

    /// <summary>When the current version was begun, local, where it counts as in time for that.</summary>
    public DateTime? BegunInTime { get; private init; }

    /// <summary>Whether actual values are taken now.</summary>
    public bool AreActualsTaken { get; private init; }

    /// <summary>Why the unit cannot say now that it takes part, or that it does not; null where it can.</summary>
    public Refusal? ParticipationRefused { get; private init; }

    /// <summary>When the unit said that it takes part, or what it reached; local.</summary>
    public DateTime? SaidAt { get; private init; }

    /// <summary>What an inspection of the unit found.</summary>
    public IReadOnlyList<FindingLink> Findings { get; private init; } = [];

    /// <summary>Below this address the forms of the activity's kind are posted.</summary>
    public string KindUrl { get; init; } = "";

    /// <summary>What its forms of files carry along, so that one that is sent twice is taken once.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>Names of files that have been handed in and are being checked.</summary>
    public IReadOnlyList<string> Arriving { get; init; } = [];

    /// <summary>Where all versions are listed; null where there is no such page, or one version at the most.</summary>
    public string? VersionsUrl { get; init; }

    /// <summary>Whether the unit still owes something for it.</summary>
    public bool IsOwed => Submission.Owes(Activity);

    /// <summary>The unit's word to hand in on a day, while it counts.</summary>
    public Promise? Promise => IsOwed ? Submission.Promised(Submission.Own(Activity)) : null;

    /// <summary>Whether something would still be taken.</summary>
    public bool IsOpen => Activity.WantsSubmission && Stage != DeadlineStage.Closed;

    /// <summary>Whether a file would still be taken.</summary>
    public bool TakesFiles => Activity.WantsDocuments && Stage != DeadlineStage.Closed;

    /// <summary>Whether nothing can be done about it any more.</summary>
    public bool IsOver => Stage == DeadlineStage.Closed;

    /// <summary>The day on which an inspection visits the unit.</summary>
    public DateOnly? VisitDay => Activity.Kind == ActivityKind.Inspection ? Activity.Visit(Submission.UnitId) : null;

    /// <summary>Whether it wants the unit now: something is owed and would be taken, values are asked what was reached of them, a campaign waits for the unit's word, an inspection is to come.</summary>
    public bool WantsUnit =>
        IsOwed ? IsOpen
        : Activity.WantsSubmission ? Arriving.Count > 0 || (AreActualsTaken && Submission.Actuals is null)
        : Activity.Kind switch
        {
            ActivityKind.Campaign => ParticipationRefused is null && Submission.Participation is null,
            ActivityKind.Inspection => !IsOver,
            _ => false,
        };

    /// <summary>How the page draws it: by what is owed, and how soon.</summary>
    internal string Tone(DateTime now) =>
        !Activity.WantsSubmission ? ""
        : !IsOwed ? "done"
        : Stage != DeadlineStage.Open ? "overdue"
        : Deadline < now.AddDays(3) ? "soon"
        : "";

    /// <summary>Whether the unit's deadline is not the plan's.</summary>
    public bool IsExtended => Deadline != Activity.Deadline;

    /// <summary>Titles of required documents and values that have never come; empty text for the only report.</summary>
    public IEnumerable<string> Missing => Submission.MissingTitles(Activity);

    /// <summary>The name of the file that answers the document now, or null.</summary>
    public string? FileNameOf(RequestedDocument document) =>
        Submission.Documents.FirstOrDefault(have => have.Id == document.Id)?.Name;

    internal static DeadlineStage StageOf(Deadline deadline, DateTimeOffset now) =>
        deadline.IsClosed(now) ? DeadlineStage.Closed : deadline.IsLate(now) ? DeadlineStage.Grace : DeadlineStage.Open;
}

/// <summary>A paper of an inspection that can be downloaded.</summary>
/// <param name="Finding">The paper.</param>
/// <param name="At">When it was filed, local.</param>
/// <param name="Url">Where it is.</param>
public sealed record FindingLink(Finding Finding, DateTime At, string Url);

/// <summary>A file that can be downloaded.</summary>
/// <param name="DocumentTitle">The document it answers; empty for an activity's only report.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Url">Where it is.</param>
public sealed record FileLink(string DocumentTitle, string Name, long Size, string Sha256, string Url)
{
    /// <summary>What an organizer should know before opening it.</summary>
    public IReadOnlyList<DocumentFlag> Flags { get; init; } = [];

    /// <summary>The files of a submission in the order in which the activity asks for them.</summary>
    public static IReadOnlyList<FileLink> Of(Submission submission, Activity activity, Func<string, string> url)
    {
        var order = activity.Documents.Select(document => document.Id).ToList();
        return
        [
            .. submission.Documents
                .OrderBy(document => order.IndexOf(document.Id) is var at and >= 0 ? at : int.MaxValue)
                .Select(document => new FileLink(activity.Document(document.Id)?.Title ?? "", document.Name, document.Size, document.Sha256, url(document.FileId)) { Flags = document.Flags }),
        ];
    }
}
