using System.Text.Json.Serialization;
using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Plans;

/// <summary>One year's plan of a cluster (kế hoạch hoạt động).</summary>
/// <param name="Title">What the plan is called.</param>
/// <param name="DaysOff">Working days on which offices are closed: public holidays, Tết.</param>
/// <param name="Activities">Its lines.</param>
public sealed record ClusterPlan(string Title, IReadOnlyList<DateOnly> DaysOff, IReadOnlyList<Activity> Activities)
{
    /// <summary>Days of weekends that are worked in exchange for a day off (làm bù).</summary>
    public IReadOnlyList<DateOnly> DaysWorked { get; init; } = [];

    /// <summary>How units are reminded of its activities, where they do not say themselves.</summary>
    public ReminderPolicy? Reminders { get; init; }

    /// <summary>The activity with this id, or null.</summary>
    public Activity? Activity(string id) => Activities.FirstOrDefault(activity => activity.Id == id);
}

/// <summary>One line of the plan (hoạt động).</summary>
/// <param name="Id">Unique in the cluster over all years.</param>
/// <param name="Kind">What kind of work it is.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Units">Ids of the units it concerns, or the one word "all".</param>
/// <param name="Deadline">Local time in the cluster's zone, to the minute.</param>
/// <param name="GraceHours">Hours after the deadline in which a submission is still taken, marked late.</param>
/// <param name="Documents">What each unit hands in; nothing where this is empty.</param>
/// <param name="RemindDaysBefore">Steps of reminders in days before the deadline; 0 is its day. The usual ones say nothing: see <see cref="Policy"/>.</param>
/// <param name="RemindDaysAfter">Steps in days after it.</param>
public sealed record Activity(
    string Id,
    ActivityKind Kind,
    string Title,
    IReadOnlyList<string> Units,
    DateTime Deadline,
    int GraceHours,
    IReadOnlyList<RequestedDocument> Documents,
    IReadOnlyList<int> RemindDaysBefore,
    IReadOnlyList<int> RemindDaysAfter)
{
    /// <summary>The word that stands for every unit of the cluster.</summary>
    public const string AllUnits = "all";

    /// <summary>How units are reminded of it, as the plan says it.</summary>
    public ReminderPolicy? Reminders { get; init; }

    /// <summary>Of a campaign: its first local day; null where it runs from the day on which it was published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? From { get; init; }

    /// <summary>Of an inspection: the local day of the visit by unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, DateOnly>? Visits { get; init; }

    /// <summary>Of a registration: what units register values of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Indicator>? Indicators { get; init; }

    /// <summary>Of a registration: the first local day on which actual values are taken; null where that is after the deadline.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? ActualsFrom { get; init; }

    /// <summary>What the activity itself says about reminders.</summary>
    /// <remarks>
    /// The two lists of steps are older than policies and were always filled in: where they hold the usual steps nobody may have
    /// chosen them, and the plan's or the cluster's policy holds. Who means just these says so in <see cref="Reminders"/>.
    /// </remarks>
    [JsonIgnore]
    public ReminderPolicy Policy => (Reminders ?? new()) with
    {
        DaysBefore = Reminders?.DaysBefore ?? (RemindDaysBefore.SequenceEqual(ReminderPolicy.Usual.DaysBefore) ? null : RemindDaysBefore),
        DaysAfter = Reminders?.DaysAfter ?? (RemindDaysAfter.SequenceEqual(ReminderPolicy.Usual.DaysAfter) ? null : RemindDaysAfter),
    };

    /// <summary>Whether the activity concerns the unit.</summary>
    public bool Concerns(string unitId) => Units.Contains(AllUnits) || Units.Contains(unitId);

    /// <summary>Whether units hand in documents for it.</summary>
    [JsonIgnore]
    public bool WantsDocuments => Documents.Count > 0;

    /// <summary>Whether units register values for it.</summary>
    [JsonIgnore]
    public bool WantsTargets => Indicators is { Count: > 0 };

    /// <summary>Whether units hand something in for it: documents, or values.</summary>
    [JsonIgnore]
    public bool WantsSubmission => WantsDocuments || WantsTargets;

    /// <summary>Whether single units have a part in it: they hand something in, take part, or are visited.</summary>
    [JsonIgnore]
    public bool HasUnitParts => WantsSubmission || Kind is ActivityKind.Campaign or ActivityKind.Inspection;

    /// <summary>The day on which the unit is visited, where it has one.</summary>
    public DateOnly? Visit(string unitId) => Visits is not null && Visits.TryGetValue(unitId, out var day) && Concerns(unitId) ? day : null;

    /// <summary>The document of this id that units are asked for, or null.</summary>
    public RequestedDocument? Document(string id) => Documents.FirstOrDefault(document => document.Id == id);
}

/// <summary>What kind of work an activity is.</summary>
public enum ActivityKind
{
    /// <summary>Units hand in documents.</summary>
    Report,

    /// <summary>People meet.</summary>
    Meeting,

    /// <summary>A period of competition (phong trào).</summary>
    Campaign,

    /// <summary>The head visits units.</summary>
    Inspection,

    /// <summary>Units register targets or titles.</summary>
    Registration,
}

/// <summary>A document that an activity asks each unit for.</summary>
/// <param name="Id">Unique in the activity; the name of its form field.</param>
/// <param name="Title">What people call it; empty where the activity asks for nothing but its report.</param>
/// <param name="Required">Whether the submission is incomplete without it.</param>
/// <param name="Types">File extensions taken, each with its dot, in lower case.</param>
/// <param name="MaxMegabytes">Largest size in MiB.</param>
public sealed record RequestedDocument(string Id, string Title, bool Required, IReadOnlyList<string> Types, int MaxMegabytes)
{
    /// <summary>Extensions taken where a document names none.</summary>
    public static IReadOnlyList<string> UsualTypes { get; } =
        [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".rar", ".7z", ".jpg", ".jpeg", ".png", ".txt", ".csv"];

    /// <summary>Largest size in MiB where a document names none, and the largest that may be named.</summary>
    public const int LargestMegabytes = 1024;

    /// <summary>Largest size in bytes.</summary>
    [JsonIgnore]
    public long MaxBytes => MaxMegabytes * 1024L * 1024L;
}
