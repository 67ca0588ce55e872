using System.Text.Json;

namespace Emulation.Domain.Plans;

/// <summary>What of an activity can differ.</summary>
public enum ActivityField
{
    /// <summary>What people call it.</summary>
    Title,

    /// <summary>What kind of work it is.</summary>
    Kind,

    /// <summary>The units that it concerns.</summary>
    Units,

    /// <summary>When it is due.</summary>
    Deadline,

    /// <summary>Hours after the deadline in which files are still taken.</summary>
    Grace,

    /// <summary>What each unit hands in.</summary>
    Documents,

    /// <summary>What belongs to its kind: a campaign's first day, visits, indicators.</summary>
    Terms,

    /// <summary>How units are reminded of it.</summary>
    Reminders,
}

/// <summary>An activity's fields, one by one.</summary>
public static class ActivityFields
{
    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<ActivityField> All { get; } = Enum.GetValues<ActivityField>();

    /// <summary>The fields in which two activities differ; what is left out is the same as its usual value.</summary>
    public static IReadOnlyList<ActivityField> Different(ActivityDraft one, ActivityDraft other) => [.. All.Where(field => Value(one, field) != Value(other, field))];

    /// <summary>The activity with one field of another.</summary>
    public static ActivityDraft Take(this ActivityDraft activity, ActivityField field, ActivityDraft from) => field switch
    {
        ActivityField.Title => activity with { Title = from.Title },
        ActivityField.Kind => activity with { Kind = from.Kind },
        ActivityField.Units => activity with { Units = from.Units },
        ActivityField.Deadline => activity with { Deadline = from.Deadline },
        ActivityField.Grace => activity with { GraceHours = from.GraceHours },
        ActivityField.Documents => activity with { Documents = from.Documents },
        ActivityField.Terms => activity with { From = from.From, Visits = from.Visits, Indicators = from.Indicators, ActualsFrom = from.ActualsFrom },
        _ => activity with { RemindDaysBefore = from.RemindDaysBefore, RemindDaysAfter = from.RemindDaysAfter, Reminders = from.Reminders },
    };

    /// <summary>What the activity says about reminders; the lists of steps that were always filled in say nothing where they are the usual ones.</summary>
    public static ReminderPolicyDraft Policy(this ActivityDraft activity) => (activity.Reminders ?? new()) with
    {
        DaysBefore = activity.Reminders?.DaysBefore ?? Unusual(activity.RemindDaysBefore, ReminderPolicy.Usual.DaysBefore),
        DaysAfter = activity.Reminders?.DaysAfter ?? Unusual(activity.RemindDaysAfter, ReminderPolicy.Usual.DaysAfter),
    };

    /// <summary>The documents that units are asked for: a report's, where it names none.</summary>
    public static IReadOnlyList<DocumentDraft> Asked(this ActivityDraft activity) =>
        activity.Documents?.OfType<DocumentDraft>().ToList() is { Count: > 0 } documents
            ? [.. documents.Select(WithUsual)]
            : IsReport(activity) ? [WithUsual(new DocumentDraft("report", ""))] : [];

    /// <summary>The visits that have a date, by unit.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Dates(this ActivityDraft activity) =>
        [.. (activity.Visits ?? new Dictionary<string, string?>()).Where(visit => !string.IsNullOrWhiteSpace(visit.Value)).OrderBy(visit => visit.Key, StringComparer.Ordinal).Select(visit => KeyValuePair.Create(visit.Key, visit.Value!))];

    /// <summary>A field as a text that is the same exactly where it means the same.</summary>
    private static string Value(ActivityDraft activity, ActivityField field) => field switch
    {
        ActivityField.Title => activity.Title?.Trim() ?? "",
        ActivityField.Kind => activity.Kind?.ToLowerInvariant() ?? "",
        ActivityField.Units => (activity.Units ?? []).Contains(Activity.AllUnits) ? Activity.AllUnits : string.Join(" ", (activity.Units ?? []).Distinct().Order(StringComparer.Ordinal)),
        ActivityField.Deadline => ActivityDraft.TryRead(activity.Deadline, out var local) ? Text(local) : activity.Deadline ?? "",
        ActivityField.Grace => Text(activity.GraceHours ?? 0),
        ActivityField.Documents => Text(activity.Asked()),
        ActivityField.Terms => Text(new
        {
            From = activity.From ?? "",
            Visits = activity.Dates(),
            Indicators = (activity.Indicators ?? []).Select(one => $"{one?.Id} {one?.Title} {one?.Measure}"),
            ActualsFrom = activity.ActualsFrom ?? "",
        }),
        _ => Text(activity.Policy()),
    };

    private static bool IsReport(ActivityDraft activity) => nameof(ActivityKind.Report).Equals(activity.Kind, StringComparison.OrdinalIgnoreCase);

    private static DocumentDraft WithUsual(DocumentDraft document) => document with
    {
        Title = document.Title?.Trim() ?? "",
        Required = document.Required ?? true,
        Types = document.Types is { Count: > 0 } types ? types : [.. RequestedDocument.UsualTypes],
        MaxMegabytes = document.MaxMegabytes ?? RequestedDocument.LargestMegabytes,
    };

    private static IReadOnlyList<int>? Unusual(IReadOnlyList<int>? steps, IReadOnlyList<int> usual) => steps is null || steps.SequenceEqual(usual) ? null : steps;

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
