using System.Globalization;
using Emulation.Domain.Plans.Kinds;

namespace Emulation.Views.Pages;

/// <summary>The form of an activity as typed; its members are the names of the form's fields, in camelCase.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">Its kind in lower case.</param>
/// <param name="Scope">"all" for every unit, else the chosen ones.</param>
/// <param name="Units">Ids of the chosen units.</param>
/// <param name="Deadline">Local time as a browser's date field sends it.</param>
/// <param name="Grace">Hours.</param>
/// <param name="Documents">What units hand in; a line without a title and an id is an empty one.</param>
public sealed record ActivityForm(
    string Title = "",
    string Kind = "report",
    string Scope = Activity.AllUnits,
    IReadOnlyList<string>? Units = null,
    string Deadline = "",
    string Grace = "",
    IReadOnlyList<DocumentForm>? Documents = null)
{
    /// <summary>Steps in days before the deadline: 14, 7, 3; a dash for none.</summary>
    public string Before { get; init; } = "";

    /// <summary>Steps in days after it.</summary>
    public string After { get; init; } = "";

    /// <summary>The hour of reminders.</summary>
    public string Hour { get; init; } = "";

    /// <summary>Working days until the unit's leaders are written to.</summary>
    public string Leader { get; init; } = "";

    /// <summary>Working days until the head unit's leaders are.</summary>
    public string Head { get; init; } = "";

    /// <summary>A campaign's first day.</summary>
    public string From { get; init; } = "";

    /// <summary>A registration's first day of actual values.</summary>
    public string ActualsFrom { get; init; } = "";

    /// <summary>An inspection's visits, days by unit; null where the form does not ask for them.</summary>
    public IReadOnlyDictionary<string, string>? Visits { get; init; }

    /// <summary>Among many units: which are looked for.</summary>
    public string Find { get; init; } = "";

    /// <summary>A registration's indicators, one a line: <c>Title | unit of measure</c>.</summary>
    public string Indicators { get; init; } = "";

    /// <summary>The activity as it was read, packed: it tells what was changed here from what others changed meanwhile.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The form of an activity.</summary>
    public static ActivityForm Of(ActivityDraft activity, string mark)
    {
        var policy = activity.Policy();
        return new(
            activity.Title ?? "",
            activity.Kind ?? "",
            activity.Units?.Contains(Activity.AllUnits) == true ? Activity.AllUnits : "some",
            [.. (activity.Units ?? []).OfType<string>()],
            activity.Deadline ?? "",
            activity.GraceHours is > 0 and var hours ? Text(hours) : "",
            [.. activity.Asked().Select(DocumentForm.Of)])
        {
            Before = Text(policy.DaysBefore),
            After = Text(policy.DaysAfter),
            Hour = Text(policy.Hour),
            Leader = Text(policy.LeaderAfter),
            Head = Text(policy.HeadAfter),
            From = activity.From ?? "",
            ActualsFrom = activity.ActualsFrom ?? "",
            Visits = activity.Dates().ToDictionary(),
            Indicators = string.Join('\n', (activity.Indicators ?? []).OfType<IndicatorDraft>().Select(one => string.IsNullOrWhiteSpace(one.Measure) ? one.Title : $"{one.Title} | {one.Measure}")),
            Mark = mark,
        };
    }

    /// <summary>The activity with what was typed; what the form does not show stays as it is.</summary>
    /// <param name="stored">The activity as it is.</param>
    /// <param name="faults">Takes what can be no value at all.</param>
    public ActivityDraft Apply(ActivityDraft stored, Faults faults) => stored with
    {
        Title = Title,
        Kind = Kind,
        Units = Scope == Activity.AllUnits ? [Activity.AllUnits] : [.. Units ?? []],
        Deadline = Deadline,
        GraceHours = Number(Grace, "grace", faults) ?? 0,
        Documents = [.. (Documents ?? []).Index().Where(one => !one.Item.IsEmpty).Select(one => one.Item.Draft(one.Index, faults))],
        RemindDaysBefore = null,
        RemindDaysAfter = null,
        Reminders = Policy(stored.Reminders, faults),
        From = Is(ActivityKind.Campaign) && From.Length > 0 ? From : null,
        Visits = !Is(ActivityKind.Inspection) ? null : Visits is null ? stored.Visits : Dates(Visits),
        Indicators = Is(ActivityKind.Registration) && ReadIndicators(stored.Indicators ?? []) is { Count: > 0 } indicators ? indicators : null,
        ActualsFrom = Is(ActivityKind.Registration) && ActualsFrom.Length > 0 ? ActualsFrom : null,
    };

    /// <summary>The days of visits; null where there are none.</summary>
    public static IReadOnlyDictionary<string, string?>? Dates(IEnumerable<KeyValuePair<string, string>> visits) =>
        visits.Where(visit => visit.Value.Length > 0).ToDictionary(visit => visit.Key, visit => (string?)visit.Value) is { Count: > 0 } dates ? dates : null;

    private bool Is(ActivityKind kind) => kind.ToString().Equals(Kind, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The indicators that were typed. Those of a title that is there already keep their ids, and so the units' values; so does the
    /// only one that was given another title in its place. Where more was changed nobody can tell, and values must not move to another indicator.
    /// </summary>
    private List<IndicatorDraft> ReadIndicators(IReadOnlyList<IndicatorDraft?> stored)
    {
        var lines = Indicators.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries))
            .ToList();
        var isOneRenamed = lines.Count == stored.Count && lines.Index().Count(line => stored[line.Index]?.Title != line.Item[0]) == 1;
        return [.. lines.Select((parts, at) => new IndicatorDraft(
            (stored.FirstOrDefault(one => one?.Title == parts[0]) ?? (isOneRenamed ? stored[at] : null))?.Id,
            parts[0],
            parts.ElementAtOrDefault(1) ?? ""))];
    }

    /// <summary>Every field with its values, to post it again.</summary>
    public IEnumerable<(string Name, string Value)> Fields() =>
    [
        ("title", Title), ("kind", Kind), ("scope", Scope), ("deadline", Deadline), ("grace", Grace), ("before", Before), ("after", After),
        ("hour", Hour), ("leader", Leader), ("head", Head), ("mark", Mark),
        ("from", From), ("actualsFrom", ActualsFrom), ("indicators", Indicators),
        // That every day was taken back is said too: a form without these fields leaves the days as they are.
        .. Visits is null ? Array.Empty<(string, string)>() : [("visit-", ""), .. Visits.Select(visit => ($"visit-{visit.Key}", visit.Value))],
        .. (Units ?? []).Select(unit => ("units", unit)),
        .. (Documents ?? []).Index().SelectMany(one => one.Item.Fields(one.Index)),
    ];

    private ReminderPolicyDraft? Policy(ReminderPolicyDraft? stored, Faults faults)
    {
        var policy = (stored ?? new()) with
        {
            DaysBefore = Steps(Before, "before", faults),
            DaysAfter = Steps(After, "after", faults),
            Hour = Number(Hour, "hour", faults),
            LeaderAfter = Number(Leader, "leader", faults),
            HeadAfter = Number(Head, "head", faults),
        };
        return policy == new ReminderPolicyDraft() ? null : policy;
    }

    internal static int? Number(string text, string field, Faults faults)
    {
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add($"/{field}", "bad-whole-number", "A whole number is needed here.");
        return null;
    }

    internal static List<int>? Steps(string text, string field, Faults faults)
    {
        if (text.Length == 0)
            return null;
        var steps = new List<int>();
        foreach (var part in text.Split([',', ';', ' ', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries))
        {
            // One fault a field is enough, however many words stand in it.
            if (Number(part, field, faults) is not { } step)
                return steps;
            steps.Add(step);
        }

        return steps;
    }

    internal static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static string Text(IReadOnlyList<int>? steps) => steps is null ? "" : steps.Count == 0 ? "–" : string.Join(", ", steps);
}

/// <summary>A requested document as typed.</summary>
/// <param name="Id">Its id; empty for a new one.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Required">Whether a submission is incomplete without it.</param>
/// <param name="Types">File extensions; empty for the usual ones.</param>
/// <param name="Megabytes">Largest size; empty for the usual one.</param>
/// <param name="IsOut">Whether it is to be taken out.</param>
public sealed record DocumentForm(string Id = "", string Title = "", bool Required = true, string Types = "", string Megabytes = "", bool IsOut = false)
{
    /// <summary>Whether the line stands for no document.</summary>
    public bool IsEmpty => IsOut || (Id.Length == 0 && string.IsNullOrWhiteSpace(Title));

    internal static DocumentForm Of(DocumentDraft document) => new(
        document.Id ?? "",
        document.Title ?? "",
        document.Required ?? true,
        (document.Types ?? []).SequenceEqual(RequestedDocument.UsualTypes) ? "" : string.Join(", ", document.Types ?? []),
        document.MaxMegabytes == RequestedDocument.LargestMegabytes ? "" : ActivityForm.Text(document.MaxMegabytes));

    internal DocumentDraft Draft(int at, Faults faults) => new(
        Id.Length == 0 ? null : Id,
        Title,
        Required,
        [.. Types.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(type => type[0] == '.' ? type : $".{type}")],
        ActivityForm.Number(Megabytes, $"documentMegabytes-{at}", faults));

    internal IEnumerable<(string Name, string Value)> Fields(int at) =>
    [
        ("documentId", Id), ("documentTitle", Title), ("documentTypes", Types), ("documentMegabytes", Megabytes),
        .. Required ? [("documentRequired", $"{at}")] : Array.Empty<(string, string)>(),
        .. IsOut ? [("documentOut", $"{at}")] : Array.Empty<(string, string)>(),
    ];
}
