using System.Globalization;
using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Plans;

/// <summary>An activity as handed in.</summary>
public sealed record ActivityDraft(
    string? Id = null,
    string? Kind = null,
    string? Title = null,
    IReadOnlyList<string?>? Units = null,
    string? Deadline = null,
    int? GraceHours = null,
    IReadOnlyList<DocumentDraft?>? Documents = null,
    IReadOnlyList<int>? RemindDaysBefore = null,
    IReadOnlyList<int>? RemindDaysAfter = null,
    ReminderPolicyDraft? Reminders = null)
{
    /// <summary>Of a campaign: its first day, such as 2026-03-01.</summary>
    public string? From { get; init; }

    /// <summary>Of an inspection: the day of the visit by unit; a unit without a date yet may be left empty.</summary>
    public IReadOnlyDictionary<string, string?>? Visits { get; init; }

    /// <summary>Of a registration: what units register values of.</summary>
    public IReadOnlyList<IndicatorDraft?>? Indicators { get; init; }

    /// <summary>Of a registration: the first day on which actual values are taken.</summary>
    public string? ActualsFrom { get; init; }

    private static readonly string[] DeadlineForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>A local time as it is handed in: 2026-11-10T17:00.</summary>
    internal static bool TryRead(string? text, out DateTime local) =>
        DateTime.TryParseExact(text, DeadlineForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    internal Activity Read(string pointer, int year, Cluster cluster, Faults faults)
    {
        var id = faults.Id(Id, $"{pointer}/id");
        var before = faults.Found.Count;
        var kind = faults.Choice<ActivityKind>(Kind, $"{pointer}/kind", "unknown-kind");
        var isKnown = faults.Found.Count == before;
        var activity = new Activity(
            id,
            kind,
            faults.Text(Title, $"{pointer}/title"),
            ReadUnits(pointer, cluster, faults),
            ReadDeadline(pointer, year, cluster, faults),
            faults.Within(GraceHours ?? 0, 0, 24 * 90, $"{pointer}/graceHours"),
            ReadDocuments(pointer, kind, faults),
            ReminderPolicyDraft.Steps(RemindDaysBefore ?? ReminderPolicy.Usual.DaysBefore, $"{pointer}/remindDaysBefore", faults),
            ReminderPolicyDraft.Steps(RemindDaysAfter ?? ReminderPolicy.Usual.DaysAfter, $"{pointer}/remindDaysAfter", faults))
        {
            Reminders = Reminders?.Read($"{pointer}/reminders", cluster.Hours(), faults),
        };
        return isKnown ? KindTerms.Read(activity, this, pointer, year, cluster, faults) : activity;
    }

    private List<string> ReadUnits(string pointer, Cluster cluster, Faults faults)
    {
        var units = new List<string>();
        foreach (var (at, unit) in (Units ?? []).Index())
        {
            if (unit != Activity.AllUnits && cluster.Unit(unit) is null)
                faults.Add($"{pointer}/units/{at}", "unknown-unit", $"The cluster has no unit '{unit}'.");
            else if (!units.Contains(unit!))
                units.Add(unit!);
        }

        if (Units is not { Count: > 0 })
            faults.Add($"{pointer}/units", "missing", "Name the units, or [\"all\"].");
        return units.Contains(Activity.AllUnits) ? [Activity.AllUnits] : units;
    }

    private DateTime ReadDeadline(string pointer, int year, Cluster cluster, Faults faults)
    {
        if (!TryRead(Deadline, out var local))
        {
            faults.Add($"{pointer}/deadline", "bad-deadline", "A local date and time such as 2026-11-10T17:00 is needed here.");
            return default;
        }

        // The year's summary is often due in the January after it.
        if (local < new DateTime(year, 1, 1) || local >= new DateTime(year + 1, 2, 1))
            faults.Add($"{pointer}/deadline", "deadline-outside-year", $"The plan of {year} runs from its January to the January after it.");
        if (!cluster.Zone().Exists(local))
            faults.Add($"{pointer}/deadline", "no-such-hour", $"Clocks in {cluster.TimeZone} skip {local:yyyy-MM-dd HH:mm}.");
        return local;
    }

    private List<RequestedDocument> ReadDocuments(string pointer, ActivityKind kind, Faults faults)
    {
        if (Documents is not { Count: > 0 })
            return kind == ActivityKind.Report ? [new("report", "", true, RequestedDocument.UsualTypes, RequestedDocument.LargestMegabytes)] : [];

        var seen = new HashSet<string>();
        var documents = new List<RequestedDocument>();
        if (Documents.Count > 30)
            faults.Add($"{pointer}/documents", "too-many", "An activity asks for at most 30 documents.");
        foreach (var (at, draft) in Documents.Index())
        {
            // An activity's only document needs no title of its own: so it is handed out where a plan names none.
            var document = (draft ?? new DocumentDraft()).Read($"{pointer}/documents/{at}", isOnly: Documents.Count == 1, faults);
            if (!seen.Add(document.Id))
                faults.Add($"{pointer}/documents/{at}/id", "duplicate", $"'{document.Id}' is there twice.");
            documents.Add(document);
        }

        return documents;
    }
}

/// <summary>A requested document as handed in.</summary>
public sealed record DocumentDraft(
    string? Id = null,
    string? Title = null,
    bool? Required = null,
    IReadOnlyList<string?>? Types = null,
    int? MaxMegabytes = null)
{
    internal RequestedDocument Read(string pointer, bool isOnly, Faults faults)
    {
        var types = new List<string>();
        foreach (var (at, type) in (Types ?? []).Index())
        {
            if (type is { Length: >= 2 and <= 10 } && type[0] == '.' && type.Skip(1).All(char.IsAsciiLetterOrDigit))
                types.Add(type.ToLowerInvariant());
            else
                faults.Add($"{pointer}/types/{at}", "bad-type", "A file extension with its dot, such as .pdf, is needed here.");
        }

        return new(
            faults.Id(Id, $"{pointer}/id"),
            isOnly && string.IsNullOrWhiteSpace(Title) ? "" : faults.Text(Title, $"{pointer}/title"),
            Required ?? true,
            types.Count > 0 ? [.. types.Distinct()] : RequestedDocument.UsualTypes,
            faults.Within(MaxMegabytes ?? RequestedDocument.LargestMegabytes, 1, RequestedDocument.LargestMegabytes, $"{pointer}/maxMegabytes"));
    }
}
