using System.Globalization;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>A row of a plan's sheet, read as an activity.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Before">The activity that it is about, as it was; null where it is new.</param>
/// <param name="Activity">The activity as the row wants it. What the sheet does not say stays as it was.</param>
/// <param name="Cells">The cells that it was read from.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record PlanSheetLine(
    int Row, ActivityDraft? Before, ActivityDraft Activity, IReadOnlyDictionary<PlanColumn, (CellPlace Place, string Text)> Cells, IReadOnlyList<SheetFault> Faults)
{
    /// <summary>The columns that mean something else than before.</summary>
    public IReadOnlyList<PlanColumn> Changed { get; private init; } = [];

    /// <summary>Where something about a member of the activity is to be mended.</summary>
    internal SheetFault Fault(PlanColumn column, string code) => new(Cells[column].Place, $"{column}", code, Cells[column].Text);

    internal static PlanSheetLine Read(
        SheetTable<PlanColumn> table, SheetRow row, ActivityDraft? before, Cluster cluster, PlanVocabulary words, PlanWords shown)
    {
        var faults = new List<SheetFault>();
        var cells = Enum.GetValues<PlanColumn>().ToDictionary(column => column, column => (table.Place(row, column), Shown(table.Cell(row, column))));
        foreach (var column in table.Columns.Keys.Where(column => table.Cell(row, column) is { IsError: true }))
            faults.Add(new(table.Place(row, column), $"{column}", "error-value", cells[column].Item2));

        var activity = before ?? new ActivityDraft(Units: [Plans.Activity.AllUnits]);
        var changed = new List<PlanColumn>();
        foreach (var column in table.Columns.Keys.Where(column => column is not (PlanColumn.Number or PlanColumn.Id)).Order())
        {
            var wanted = With(activity, column, table.Cell(row, column));
            if (before is not null && PlanCells.Of(wanted, column, cluster, shown)?.Text == PlanCells.Of(before, column, cluster, shown)?.Text)
                continue;
            activity = wanted;
            changed.Add(column);
        }

        return new(row.Number, before, activity, cells, faults) { Changed = changed };

        ActivityDraft With(ActivityDraft activity, PlanColumn column, SheetCell? cell) => column switch
        {
            PlanColumn.Title => activity with { Title = cell?.Text.Trim() },
            PlanColumn.Kind => activity with { Kind = cell is null ? null : words.Kinds.TryGetValue(Folding.Of(cell.Text), out var kind) ? $"{kind}".ToLowerInvariant() : cell.Text.Trim() },
            PlanColumn.Units => activity with { Units = cell is null ? [Plans.Activity.AllUnits] : Units(cell) },
            PlanColumn.Deadline => activity with { Deadline = cell is null ? null : SheetTime.Read(cell, PlanCells.UsualHour) is { } local ? SheetCell.Of(local).Text : cell.Text.Trim() },
            PlanColumn.From => activity with { From = cell is null ? null : SheetTime.Read(cell, default) is { } day ? day.ToString(PlanCells.Day, CultureInfo.InvariantCulture) : cell.Text.Trim() },
            PlanColumn.GraceHours => activity with { GraceHours = Hours(cell) },
            PlanColumn.Documents => activity with { Documents = cell is null ? null : Documents(cell) },
            _ => activity,
        };

        static string Shown(SheetCell? cell) =>
            cell?.Time is { } time ? time.ToString(cell.IsDay ? "dd'/'MM'/'yyyy" : "dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture) : cell?.Text.Trim() ?? "";

        IReadOnlyList<string?> Units(SheetCell cell)
        {
            var units = PlanCells.ReadUnits(cell.Text, cluster, words);
            Wrong(PlanColumn.Units, "unknown-unit", PlanCells.Unknown(units, cluster));
            return units;
        }

        List<DocumentDraft> Documents(SheetCell cell)
        {
            var unread = new List<string>();
            var documents = DocumentLines.Read(cell.Text.Trim(), before?.Documents, words, unread);
            Wrong(PlanColumn.Documents, "bad-document-part", string.Join(" | ", unread));
            return documents;
        }

        int? Hours(SheetCell? cell)
        {
            if (cell is null)
                return null;
            if (int.TryParse(cell.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
                return hours;
            Wrong(PlanColumn.GraceHours, "not-a-number", cell.Text.Trim());
            return null;
        }

        // A cell with a formula's error has had its fault.
        void Wrong(PlanColumn column, string code, string what)
        {
            if (what.Length > 0 && table.Cell(row, column) is { IsError: false })
                faults.Add(new(table.Place(row, column), $"{column}", code, what));
        }
    }
}
