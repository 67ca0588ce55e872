using System.Globalization;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>Reads the rows of a plan's other sheets.</summary>
internal sealed class PartReading(Cluster cluster, PartVocabulary words, PlanVocabulary all)
{
    private readonly List<SheetFault> faults = [];

    public IReadOnlyList<SheetFault> Faults => faults;

    public PartDays Days(SheetTable<PartColumn> table)
    {
        var (off, worked) = (new List<PartDay>(), new List<PartDay>());
        foreach (var row in table.Rows)
        {
            if (table.Cell(row, PartColumn.Day) is null)
            {
                if (table.Cell(row, PartColumn.Off) is { } alone && (words.Off.Contains(Folding.Of(alone.Text)) || words.Worked.Contains(Folding.Of(alone.Text))))
                    faults.Add(At(table, row, PartColumn.Day).Fault("missing"));
                continue;
            }

            var day = new PartDay(Day(table, row, PartColumn.Day)!, At(table, row, PartColumn.Day));
            var kind = Folding.Of(table.Cell(row, PartColumn.Off)?.Text);
            if (kind.Length > 0 && !words.Off.Contains(kind) && !words.Worked.Contains(kind))
                faults.Add(At(table, row, PartColumn.Off).Fault("unknown-day-kind"));
            (words.Worked.Contains(kind) ? worked : off).Add(day);
        }

        return new([.. off.DistinctBy(day => day.Text).OrderBy(day => day.Text, StringComparer.Ordinal)], [.. worked.DistinctBy(day => day.Text).OrderBy(day => day.Text, StringComparer.Ordinal)]);
    }

    public IEnumerable<ActivityPart> Activities(PlanPart part, SheetTable<PartColumn> table)
    {
        var parts = new Dictionary<(string, string), ActivityPart>();
        foreach (var row in table.Rows)
        {
            var (id, title) = (table.Cell(row, PartColumn.Id)?.Text.Trim() ?? "", Folding.Of(table.Cell(row, PartColumn.Title)?.Text));

            // Notes and signatures below a table.
            if ((id.Length == 0 && title.Length == 0) || table.Columns.Keys.All(column => column is PartColumn.Id or PartColumn.Title || table.Cell(row, column) is null) && id.Length == 0)
                continue;
            var isPlan = part == PlanPart.Reminders && id.Length == 0 && words.WholePlan.Contains(title);
            var key = (id, id.Length > 0 ? "" : title);
            if (!parts.TryGetValue(key, out var about))
                parts[key] = about = new(id, title, isPlan, At(table, row, id.Length > 0 ? PartColumn.Id : PartColumn.Title));
            Read(part, table, row, about);
        }

        return parts.Values;
    }

    private void Read(PlanPart part, SheetTable<PartColumn> table, SheetRow row, ActivityPart about)
    {
        switch (part)
        {
            case PlanPart.Reminders:
                about.Policy = new(
                    Steps(table, row, PartColumn.Before, about, "daysBefore"),
                    Steps(table, row, PartColumn.After, about, "daysAfter"),
                    Number(table, row, PartColumn.Hour, about, "hour"),
                    Number(table, row, PartColumn.Leader, about, "leaderAfter"),
                    Number(table, row, PartColumn.Head, about, "headAfter"))
                {
                    MeetingDays = Steps(table, row, PartColumn.Meeting, about, "meetingDays"),
                };
                break;
            case PlanPart.Visits:
                about.Visits ??= [];
                about.Note("visits", At(table, row, PartColumn.Visit));
                if (table.Cell(row, PartColumn.Unit) is { } unit && Day(table, row, PartColumn.Visit) is { } visit)
                {
                    var named = PlanCells.ReadUnits(unit.Text, cluster, all);
                    if (named is [{ } one] && one != Activity.AllUnits && cluster.Unit(one) is not null)
                    {
                        about.Visits[one] = visit;
                        about.Note($"visits/{one}", At(table, row, PartColumn.Visit));
                    }
                    else
                    {
                        var fault = At(table, row, PartColumn.Unit).Fault("unknown-unit");
                        faults.Add(PlanCells.Unknown(named, cluster) is { Length: > 0 } unknown ? fault with { Value = unknown } : fault);
                    }
                }
                else if (table.Cell(row, PartColumn.Unit) is null && table.Cell(row, PartColumn.Visit) is not null)
                {
                    faults.Add(At(table, row, PartColumn.Unit).Fault("missing"));
                }

                break;
            default:
                about.Indicators ??= [];
                if (table.Cell(row, PartColumn.Indicator) is { } title)
                {
                    var place = At(table, row, PartColumn.Indicator);
                    about.Note($"indicators/{about.Indicators.Count}/measure", At(table, row, PartColumn.Measure));
                    about.Note($"indicators/{about.Indicators.Count}", place);
                    about.Note("indicators", place);
                    about.Indicators.Add(new(table.Cell(row, PartColumn.IndicatorId)?.Text.Trim(), title.Text.Trim(), table.Cell(row, PartColumn.Measure)?.Text.Trim() ?? ""));
                }

                if (about.ActualsFrom is null && Day(table, row, PartColumn.ActualsFrom) is { } from)
                {
                    about.ActualsFrom = from;
                    about.Note("actualsFrom", At(table, row, PartColumn.ActualsFrom));
                }

                break;
        }
    }

    /// <summary>Steps such as 14; 7; 3, a dash for none; null where the cell leaves them open.</summary>
    private List<int>? Steps(SheetTable<PartColumn> table, SheetRow row, PartColumn column, ActivityPart about, string member)
    {
        if (table.Cell(row, column) is not { } cell)
            return null;
        about.Note($"reminders/{member}", At(table, row, column));
        var steps = new List<int>();
        foreach (var text in cell.Text.Split([',', ';', ' ', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step))
            {
                steps.Add(step);
            }
            else
            {
                faults.Add(At(table, row, column).Fault("not-steps"));
                break;
            }
        }

        return steps;
    }

    private int? Number(SheetTable<PartColumn> table, SheetRow row, PartColumn column, ActivityPart about, string member)
    {
        if (table.Cell(row, column) is not { } cell)
            return null;
        about.Note($"reminders/{member}", At(table, row, column));
        if (int.TryParse(cell.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(At(table, row, column).Fault("not-a-number"));
        return null;
    }

    /// <summary>The day as a plan is handed in; what is none stands as it is, and is found to be none. Null where the cell is blank.</summary>
    private static string? Day(SheetTable<PartColumn> table, SheetRow row, PartColumn column) =>
        table.Cell(row, column) is not { } cell ? null
        : SheetTime.Read(cell, default) is { } day ? day.ToString(PlanCells.Day, CultureInfo.InvariantCulture)
        : cell.Text.Trim();

    private static PartCell At(SheetTable<PartColumn> table, SheetRow row, PartColumn column) => new(table.Sheet, table.Place(row, column), column, table.Cell(row, column) is { } cell
        ? cell.Time is { } time ? time.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : cell.Text.Trim()
        : "");
}
