namespace Emulation.Views.Pages;

/// <summary>The organizer's page of one unit's submission for one activity.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="UnitName">The unit.</param>
/// <param name="Card">The activity and what the unit has handed in.</param>
/// <param name="Address">The page's own address, under which its forms are posted.</param>
/// <param name="Form">What was typed, after a post that was refused.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="FormMegabytes">Largest form as a whole, in MiB.</param>
/// <param name="Refused">Why what was handed in for the unit has just been refused.</param>
/// <param name="Notice">What has just been done, if anything.</param>
public sealed record DossierPageModel(
    PageShell Shell,
    string TimeZone,
    DateTime Now,
    string UnitName,
    ActivityCard Card,
    string Address,
    DossierForm Form,
    IReadOnlyList<Fault> Faults,
    int FormMegabytes,
    RefusedFiles? Refused = null,
    DossierNotice Notice = DossierNotice.None)
    : PageModel(Shell)
{
    /// <summary>The form of the activity's kind that has just been refused.</summary>
    public WrongKindForm? WrongKind { get; init; }

    /// <summary>The form of the activity's kind that was asked for.</summary>
    public KindForm? AskedForm { get; init; }

    /// <summary>What stands for the decision about the current version; a decision made from another one is a conflict.</summary>
    public string SeenReview { get; init; } = "";

    /// <summary>What stands for the unit's own deadline; a change of another one is a conflict.</summary>
    public string SeenDeadline { get; init; } = "";

    /// <summary>What came while the form that was posted was filled in.</summary>
    public DossierConflict? Conflict { get; init; }

    internal override Type Component => typeof(DossierPage);

    /// <summary>Versions before the current one, the newest first.</summary>
    public IReadOnlyList<VersionLine> Earlier { get; init; } = [];

    /// <summary>Whether they fit on this page.</summary>
    public bool ListsEarlier => Earlier.Sum(version => version.Room) <= 40;

    /// <summary>Uploads that did not become a version, the newest first.</summary>
    public IReadOnlyList<UnfinishedUpload> Unfinished { get; init; } = [];

    /// <summary>The id of the field with the fault.</summary>
    internal string FieldOf(Fault fault) => (fault.Pointer, Form.Extension) switch
    {
        _ when NotedIn(fault) is { } document => $"note.{document.Id}",
        ("/deadline", not null) => "deadline",
        ("/deadline", null) => "review-deadline",
        (_, not null) => "extension-reason",
        _ => "review-reason",
    };

    /// <summary>The document about which the note is that has the fault; null where the fault is another field's.</summary>
    internal RequestedDocument? NotedIn(Fault fault) =>
        fault.Pointer.Split('/') is ["", "documents", var at, "note"] && int.TryParse(at, out var index)
            ? Card.Activity.Document(Form.Review?.Documents?.ElementAtOrDefault(index)?.Id ?? "")
            : null;

    /// <summary>The faults of the note about a document.</summary>
    public IEnumerable<Fault> NoteFaults(RequestedDocument document) => Faults.Where(fault => NotedIn(fault)?.Id == document.Id);

    /// <summary>The faults of a field of the extension.</summary>
    public IEnumerable<Fault> ExtensionFaults(string field) => Form.Extension is null ? [] : Faults.Where(fault => fault.Pointer == $"/{field}");

    /// <summary>The faults of a field of the decision.</summary>
    public IEnumerable<Fault> ReviewFaults(string field) => Form.Review is null ? [] : Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>What came while an organizer filled in a form of the page.</summary>
/// <param name="Code">"changed-meanwhile" where another organizer decided, "newer-version" where the unit handed in once more.</param>
/// <param name="Theirs">Who did what; null where that is not known.</param>
public sealed record DossierConflict(string Code, AuditLine? Theirs);

/// <summary>What an organizer typed into a form of the page.</summary>
/// <param name="Extension">A later deadline.</param>
/// <param name="Review">A decision about the current version.</param>
public sealed record DossierForm(ExtensionDraft? Extension = null, ReviewDraft? Review = null);

/// <summary>What an organizer has just decided about a unit's submission.</summary>
public enum DossierNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The unit has a later deadline.</summary>
    Extended,

    /// <summary>The plan's deadline is the unit's again.</summary>
    ExtensionWithdrawn,

    /// <summary>The current version was accepted.</summary>
    Accepted,

    /// <summary>The current version was returned.</summary>
    Returned,

    /// <summary>A version was handed in for the unit.</summary>
    HandedIn,

    /// <summary>Values were registered for the unit.</summary>
    Registered,

    /// <summary>What the unit has reached was noted.</summary>
    ActualsReported,

    /// <summary>Whether the unit takes part was noted.</summary>
    ParticipationSaid,

    /// <summary>The result of an inspection was filed.</summary>
    FindingFiled,

    /// <summary>A paper of an inspection was taken away.</summary>
    FindingRemoved,
}
