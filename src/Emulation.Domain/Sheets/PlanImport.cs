using System.Globalization;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>What a sheet would make of a year's plan. Nothing is changed by reading it.</summary>
/// <param name="Basis">The plan that the sheet is held against.</param>
/// <param name="Lines">The sheet's lines in its order.</param>
/// <param name="Missing">Activities that the sheet does not name.</param>
/// <param name="Faults">What is wrong, in the order of the sheet.</param>
/// <param name="Skipped">Rows that are no lines: headings of parts, notes, signatures.</param>
public sealed record PlanImport(
    PlanDraft Basis, IReadOnlyList<PlanSheetLine> Lines, IReadOnlyList<ActivityDraft> Missing, IReadOnlyList<SheetFault> Faults, IReadOnlyList<int> Skipped)
{
    /// <summary>What the file's other sheets say.</summary>
    public PlanSheetParts Parts { get; init; } = PlanSheetParts.None;

    /// <summary>The sheets that were read, with nothing on them but their tables.</summary>
    public IReadOnlyList<Sheet> Tables { get; init; } = [];

    /// <summary>Headings of columns that hold something and were not read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>What the other sheets change, beside the lines.</summary>
    public PlanDifference PartChanges(IReadOnlySet<string> taken)
    {
        var plain = Plain(keepMissing: true, new HashSet<string>()).WithIds(taken);
        return PlanDifference.Between(plain, Parts.Apply(plain).WithIds(taken));
    }

    /// <summary>Lines that were not in the plan.</summary>
    public IEnumerable<PlanSheetLine> Added => Lines.Where(line => line.Before is null);

    /// <summary>Lines that mean something else than before.</summary>
    public IEnumerable<PlanSheetLine> Changed => Lines.Where(line => line is { Before: not null, Changed.Count: > 0 });

    /// <summary>Lines that change nothing.</summary>
    public IEnumerable<PlanSheetLine> Same => Lines.Where(line => line is { Before: not null, Changed.Count: 0 });

    /// <summary>The plan as the sheet wants it: activities stay in their order, new ones follow and have no ids yet.</summary>
    /// <param name="keepMissing">Whether activities stay that the sheet does not name.</param>
    /// <param name="begun">Activities with submissions: they stay in any case.</param>
    public PlanDraft Draft(bool keepMissing, IReadOnlySet<string> begun) => Parts.Apply(Plain(keepMissing, begun));

    /// <summary>The plan as its lines want it.</summary>
    private PlanDraft Plain(bool keepMissing, IReadOnlySet<string> begun)
    {
        var lines = new Dictionary<object, ActivityDraft>(ReferenceEqualityComparer.Instance);
        foreach (var line in Lines.Where(line => line.Before is not null))
            lines[line.Before!] = line.Activity;
        var stay = (Basis.Activities ?? []).OfType<ActivityDraft>()
            .Where(activity => lines.ContainsKey(activity) || keepMissing || begun.Contains(activity.Id ?? ""))
            .Select(activity => (ActivityDraft?)lines.GetValueOrDefault(activity, activity));
        return Basis with { Activities = [.. stay, .. Added.Select(line => line.Activity)] };
    }

    /// <summary>Reads the sheets of a file.</summary>
    /// <param name="sheets">Its sheets; the one with the most known headings is read.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="basis">The plan as it is: its draft, or what is published, or nothing.</param>
    /// <param name="cluster">Whose units it may name.</param>
    /// <param name="taken">Ids of activities in the cluster's other years.</param>
    /// <param name="words">The words by which it is read.</param>
    /// <param name="shown">The words in which cells are compared.</param>
    /// <param name="parts">The words by which its other sheets are read; null leaves them out.</param>
    public static PlanImport Read(
        IReadOnlyList<Sheet> sheets, int year, PlanDraft basis, Cluster cluster, IReadOnlySet<string> taken, PlanVocabulary words, PlanWords shown, PartVocabulary? parts = null)
    {
        var said = parts is null ? PlanSheetParts.None : PlanSheetParts.Read(sheets, cluster, parts, words);
        var others = said.Tables.Select(one => one.Name).ToHashSet();
        if (SheetTable.Find(sheets.Where(sheet => !others.Contains(sheet.Name)), words.Headings) is not { } table)
            return new(basis, [], [], [new(new(1, 1), "", "no-table", "")], []);
        IReadOnlyList<string> unread = [.. table.Unread(words.Aside).Concat(said.Unread).Distinct()];
        PlanColumn[] absent = [.. new[] { PlanColumn.Title, PlanColumn.Deadline }.Where(column => !table.Columns.ContainsKey(column))];
        if (absent.Length > 0)
            return new(basis, [], [], [.. absent.Select(column => new SheetFault(new(table.Heading.Number, 1), $"{column}", "column-missing", ""))], []) { Unread = unread };

        var (lines, skipped) = (new List<PlanSheetLine>(), new List<int>());
        var open = (basis.Activities ?? []).OfType<ActivityDraft>().ToList();
        var rows = table.Rows.Where(row => table.Cell(row, PlanColumn.Number) is not { } number || !words.Example.Contains(Folding.Of(number.Text))).ToList();
        var named = rows.Select(row => table.Cell(row, PlanColumn.Id)?.Text.Trim()).ToHashSet();
        foreach (var row in rows)
        {
            if (table.Columns.Keys.Count(column => column is not PlanColumn.Number && table.Cell(row, column) is not null) < 2)
            {
                if (table.Columns.Keys.Any(column => table.Cell(row, column) is not null))
                    skipped.Add(row.Number);
                continue;
            }

            var before = Match(table, row, open, named);
            if (before is not null)
                open.Remove(before);
            lines.Add(PlanSheetLine.Read(table, row, before, cluster, words, shown));
        }

        var import = new PlanImport(basis, lines, open, [], skipped) { Parts = said, Unread = unread, Tables = [table.Alone(), .. said.Tables] };
        return import with { Faults = import.Judge(year, cluster, taken, table) };
    }

    /// <summary>The activity that the row names by its id; else one of the same title that no row names, the one of the same deadline first.</summary>
    private static ActivityDraft? Match(SheetTable<PlanColumn> table, SheetRow row, List<ActivityDraft> open, HashSet<string?> named)
    {
        if (table.Cell(row, PlanColumn.Id)?.Text.Trim() is { } id && open.Find(activity => activity.Id == id) is { } found)
            return found;
        var title = Folding.Of(table.Cell(row, PlanColumn.Title)?.Text);
        var deadline = table.Cell(row, PlanColumn.Deadline) is { } cell && SheetTime.Read(cell, PlanCells.UsualHour) is { } local ? SheetCell.Of(local).Text : null;
        return title.Length == 0
            ? null
            : open.Where(activity => Folding.Of(activity.Title) == title && !named.Contains(activity.Id)).MaxBy(activity => activity.Deadline == deadline);
    }

    private List<SheetFault> Judge(int year, Cluster cluster, IReadOnlySet<string> taken, SheetTable<PlanColumn> table)
    {
        var plain = Plain(keepMissing: true, new HashSet<string>());
        var draft = Parts.Apply(plain);
        var at = new Dictionary<object, PlanSheetLine>(ReferenceEqualityComparer.Instance);
        foreach (var line in Lines)
            at[line.Activity] = line;
        var found = new List<SheetFault>([.. Lines.SelectMany(line => line.Faults), .. Parts.Faults, .. Parts.Strangers(plain)]);
        foreach (var fault in draft.WithIds(taken).Check(year, cluster, taken).Faults)
        {
            var parts = fault.Pointer.Split('/');
            if (Parts.Cell(fault.Pointer, plain) is { } cell)
                found.Add(cell.Fault(fault.Code));
            else if (parts is ["", "activities"])
                found.Add(new(new(table.Heading.Number, 1), "", fault.Code, $"{draft.Activities!.Count}"));
            else if (parts is [_, "activities", var index, var member, ..] && at.GetValueOrDefault(plain.Activities![int.Parse(index, CultureInfo.InvariantCulture)]!) is { } line)
                found.Add(line.Fault(Column(member), fault.Code));
        }

        // A cell that could not be read has one fault, not one for each rule that it breaks.
        return [.. found.DistinctBy(fault => (fault.Sheet, fault.Place, fault.Field)).OrderBy(fault => fault.Sheet, StringComparer.Ordinal).ThenBy(fault => fault.Place.Row).ThenBy(fault => fault.Place.Column)];
    }

    // What the sheet has no column for stays as it was; where that is wrong, the line as a whole is named.
    private static PlanColumn Column(string member) => member switch
    {
        "kind" => PlanColumn.Kind,
        "units" => PlanColumn.Units,
        "from" => PlanColumn.From,
        "deadline" => PlanColumn.Deadline,
        "graceHours" => PlanColumn.GraceHours,
        "documents" => PlanColumn.Documents,
        "id" => PlanColumn.Id,
        _ => PlanColumn.Title,
    };
}
