using System.Text.Json.Serialization;
using Emulation.Domain.Plans.Kinds;
using Emulation.Domain.Submissions.Kinds;

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
    /// <summary>The unit's own deadline, where it has one.</summary>
    public Extension? Extension { get; init; }

    /// <summary>Whether an organizer handed the current version in for the unit.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>What the unit told the organizers with the current version.</summary>
    public string? Note { get; init; }

    /// <summary>When the current version's sender began, where that is known: what set out before the deadline may count as in time.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>What was decided about the current version, if anything.</summary>
    public Review? Review { get; init; }

    /// <summary>The local day on which the current version was returned, if it was.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Who has been told that it is overdue, if anybody.</summary>
    public Escalation? Escalation { get; init; }

    /// <summary>The unit's word to hand in on a day, if it gave one since the last version.</summary>
    public Promise? Promise { get; init; }

    /// <summary>Of a registration: the values of the current version by indicator.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, decimal>? Targets { get; init; }

    /// <summary>Of a registration: what was reached.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Actuals? Actuals { get; init; }

    /// <summary>Of a campaign: the unit's word that it takes part, while it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Participation? Participation { get; init; }

    /// <summary>Of an inspection: what was found, as papers that the organizers have given the unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Finding>? Findings { get; init; }

    /// <summary>Nothing has come yet.</summary>
    public static Submission None(string activityId, string unitId) =>
        new(activityId, unitId, 0, SubmissionState.Missing, false, null, null, null, [], null);

    /// <summary>Whether the unit still owes something: a required document or value has never come, or what came was returned.</summary>
    public bool Owes(Activity activity) => IsReturned() || Lacks(activity);

    /// <summary>Whether the current version has to be mended.</summary>
    public bool IsReturned() => Review?.Decision == ReviewDecision.Return;

    /// <summary>Whether the current version was accepted, and nothing more has been asked for since.</summary>
    public bool IsAccepted() => State == SubmissionState.Submitted && Review?.Decision == ReviewDecision.Accept;

    /// <summary>The activity as it is for the unit: with its own deadline. An extension that the plan has caught up with counts no more.</summary>
    public Activity Own(Activity activity) =>
        Extension is { } extension && extension.Deadline > activity.Deadline ? activity with { Deadline = extension.Deadline } : activity;

    /// <summary>Whether letters about it come on other days than the plan's: it has a deadline of its own, or was returned.</summary>
    [JsonIgnore]
    public bool HasOwnDays => Extension is not null || IsReturned();

    /// <summary>The day from which working days overdue are counted: the deadline's, or the day of the return where that came later.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    public DateOnly OverdueSince(Activity own)
    {
        var deadline = DateOnly.FromDateTime(own.Deadline);
        // Returns of long ago stand without their local day.
        return IsReturned() && (ReturnedOn ?? DateOnly.FromDateTime(Review!.At.UtcDateTime)) is var returned && returned > deadline ? returned : deadline;
    }

    /// <summary>The unit's word as it counts now: for the deadline that it was given for.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    public Promise? Promised(Activity own) => Promise?.Deadline == own.Deadline ? Promise : null;

    /// <summary>Who has been told of the matter as it is now.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    public Escalation? EscalatedSoFar(Activity own) => Escalation?.Since == OverdueSince(own) ? Escalation : null;

    /// <summary>The submission after those who have this duty were told on this day.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    /// <param name="duty">Who.</param>
    /// <param name="day">The local day.</param>
    public Submission Escalated(Activity own, Duty duty, DateOnly day)
    {
        var told = EscalatedSoFar(own) ?? new(OverdueSince(own));
        return this with { Escalation = duty == Duty.Leader ? told with { Leader = day } : told with { Head = day } };
    }

    /// <summary>The submission with another deadline of its own, or with none; whether it came late is judged anew.</summary>
    /// <param name="activity">The line of the plan.</param>
    /// <param name="extension">The extension; null takes one back.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When. A letter about it goes out, which answers for every reminder up to this day.</param>
    public Submission Extended(Activity activity, Extension? extension, ClusterZone zone, DateTimeOffset now)
    {
        var extended = this with { Extension = extension, Promise = null };
        var deadline = Deadline.Of(extended.Own(activity), zone);
        return extended with
        {
            Late = Way is { } way && deadline.IsLate(deadline.Counts(way)),
            RemindedThrough = Through(zone, now),
        };
    }

    /// <summary>Whether the current version counts as in time because it set out before the deadline, although it arrived after it.</summary>
    public bool IsInTimeByBegin(Deadline deadline) => !Late && SubmittedAt > deadline.Due;

    private Transfer? Way => SubmittedAt is { } at ? new(BegunAt ?? at, at) : null;

    /// <summary>The submission with a decision about its current version.</summary>
    /// <param name="activity">What was asked for.</param>
    /// <param name="review">The decision.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When. The letter that returns something answers for every reminder up to this day.</param>
    public Submission Reviewed(Activity activity, Review review, ClusterZone zone, DateTimeOffset now)
    {
        var reviewed = review.Decision == ReviewDecision.Return
            ? this with { Review = review, ReturnedOn = zone.Day(now), Promise = null, RemindedThrough = Through(zone, now) }
            : this with { Review = review, ReturnedOn = null };

        // More time to mend it does not undo that it came late.
        return (review.MendBy is { } mendBy ? reviewed with { Extension = new Extension(mendBy, review.Reason!) } : reviewed).Against(activity);
    }

    private DateOnly Through(ClusterZone zone, DateTimeOffset now) =>
        zone.Day(now) is var today && RemindedThrough > today ? RemindedThrough.Value : today;

    /// <summary>The submission with a new version: what arrived now, and the other documents of the version before.</summary>
    /// <param name="activity">What was asked for.</param>
    /// <param name="arrived">Files that came now, at most one a document; a later one of the same document wins.</param>
    /// <param name="deadline">By when.</param>
    /// <param name="transfer">When they came.</param>
    /// <param name="by">Through whose link.</param>
    /// <param name="receipt">The number on the receipt.</param>
    /// <param name="note">What the unit tells the organizers with it.</param>
    /// <param name="onBehalf">Whether an organizer hands it in for the unit.</param>
    /// <returns>The new state, or why it is not taken.</returns>
    public (Submission? Taken, Refusal? Refused) Receive(
        Activity activity, IReadOnlyList<Document> arrived, Deadline deadline, Transfer transfer, string by, string receipt, string? note = null, bool onBehalf = false)
    {
        var counts = deadline.Counts(transfer);
        if (deadline.IsClosed(counts))
            return (null, Refusal.DeadlinePassed);
        if (arrived.Count == 0)
            return (null, Refusal.NoFile);
        if (arrived.FirstOrDefault(document => activity.Document(document.Id) is null) is { } stranger)
            return (null, Refusal.UnknownDocument(stranger.Id));

        var documents = Documents.Concat(arrived)
            .GroupBy(document => document.Id)
            .Select(same => same.Last())
            .ToList();
        return (Next(activity, documents, deadline, transfer, by, receipt, note, onBehalf), null);
    }

    private Submission Next(
        Activity activity, IReadOnlyList<Document> documents, Deadline deadline, Transfer transfer, string by, string receipt, string? note, bool onBehalf)
    {
        var next = this with
        {
            Version = Version + 1,
            Late = deadline.IsLate(deadline.Counts(transfer)),
            SubmittedAt = transfer.Arrived,
            BegunAt = transfer.Begun,
            By = by,
            Receipt = receipt,
            Documents = documents,
            Note = note,
            OnBehalf = onBehalf,
            Review = null,
            ReturnedOn = null,
            Promise = null,
        };
        return next.Against(activity);
    }

    /// <summary>The submission with a new version: values for the year, beside the documents of the version before.</summary>
    /// <param name="activity">What was asked for.</param>
    /// <param name="targets">The values by indicator; they take the place of those before.</param>
    /// <param name="deadline">By when.</param>
    /// <param name="at">When they came.</param>
    /// <param name="by">Through whose link.</param>
    /// <param name="receipt">The number on the receipt.</param>
    /// <param name="note">What the unit tells the organizers with it.</param>
    /// <param name="onBehalf">Whether an organizer registers for the unit.</param>
    /// <returns>The new state, or why it is not taken.</returns>
    public (Submission? Taken, Refusal? Refused) Register(
        Activity activity, IReadOnlyDictionary<string, decimal> targets, Deadline deadline, DateTimeOffset at, string by, string receipt, string? note = null, bool onBehalf = false) =>
        deadline.IsClosed(at)
            ? (null, Refusal.DeadlinePassed)
            : ((this with { Targets = targets }).Next(activity, Documents, deadline, Transfer.At(at), by, receipt, note, onBehalf), null);

    /// <summary>The required documents that have never come.</summary>
    public IEnumerable<RequestedDocument> Missing(Activity activity) =>
        activity.Documents.Where(asked => asked.Required && Documents.All(document => document.Id != asked.Id));

    /// <summary>The indicators without a registered value.</summary>
    public IEnumerable<Indicator> Unregistered(Activity activity) =>
        (activity.Indicators ?? []).Where(indicator => Targets is null || !Targets.ContainsKey(indicator.Id));

    /// <summary>Titles of the required documents and of the values that have never come; an empty title is the activity's only report.</summary>
    public IEnumerable<string> MissingTitles(Activity activity) =>
        Missing(activity).Select(document => document.Title).Concat(Unregistered(activity).Select(indicator => indicator.Title));

    private bool Lacks(Activity activity) => Missing(activity).Any() || Unregistered(activity).Any();

    /// <summary>The submission judged against the activity as it is now: a plan may have come to ask for more, or for less.</summary>
    public Submission Against(Activity activity) =>
        Version == 0
            ? this
            : this with
            {
                State = IsReturned() ? SubmissionState.Returned
                    : Lacks(activity) ? SubmissionState.Incomplete
                    : SubmissionState.Submitted,
            };
}
