using System.Globalization;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>An activity as a row of a plan's sheet. What is written here is read again as the same.</summary>
public static class PlanCells
{
    /// <summary>The hour that is meant where a deadline names only its day.</summary>
    public static TimeOnly UsualHour { get; } = new(17, 0);

    /// <summary>A day as it is handed in.</summary>
    internal const string Day = "yyyy-MM-dd";

    private static readonly char[] Between = [';', '\n', '\r'];

    /// <summary>The activity's cell in the column; null where it is blank.</summary>
    public static SheetCell? Of(ActivityDraft activity, PlanColumn column, Cluster cluster, PlanWords words) => column switch
    {
        PlanColumn.Title => Text(activity.Title),
        PlanColumn.Kind => Text(Kind(activity) is { } kind ? words.Kind(kind) : activity.Kind),
        PlanColumn.Units => Text(Units(activity.Units ?? [], cluster, words)),
        PlanColumn.Deadline => ActivityDraft.TryRead(activity.Deadline, out var local) ? SheetCell.Of(local) : Text(activity.Deadline),
        PlanColumn.From => DateOnly.TryParseExact(activity.From, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SheetCell.Of(day) : Text(activity.From),
        PlanColumn.GraceHours => activity.GraceHours is { } hours and not 0 ? SheetCell.Of(hours) : null,
        PlanColumn.Documents => Text(DocumentLines.Write(activity.Documents, Kind(activity) == ActivityKind.Report, words)),
        PlanColumn.Id => Text(activity.Id),
        _ => null,
    };

    internal static ActivityKind? Kind(ActivityDraft activity) =>
        Enum.GetValues<ActivityKind>().Cast<ActivityKind?>().FirstOrDefault(kind => kind.ToString()!.Equals(activity.Kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Ids of the units that the text names, by name or id; what names none stands as it is.</summary>
    internal static IReadOnlyList<string?> ReadUnits(string text, Cluster cluster, PlanVocabulary words)
    {
        var units = new List<string?>();
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Unit(part, cluster, words) is { } unit)
                units.Add(unit);
            else
                units.AddRange(part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => Unit(name, cluster, words) ?? name));
        }

        return units.Contains(Activity.AllUnits) ? [Activity.AllUnits] : [.. units.Distinct()];
    }

    /// <summary>Those of the names that are no units of the cluster, as they stand in a cell; empty where all are.</summary>
    internal static string Unknown(IEnumerable<string?> units, Cluster cluster) =>
        string.Join("; ", units.Where(unit => unit != Activity.AllUnits && cluster.Unit(unit) is null));

    private static string Units(IReadOnlyList<string?> units, Cluster cluster, PlanWords words) =>
        string.Join("; ", units.Select(unit => unit == Activity.AllUnits ? words.AllUnits : Name(unit, cluster)));

    /// <summary>What a unit is called in a cell: its id, where its name is another unit's as well, or holds what stands between names.</summary>
    public static string? Name(string? id, Cluster cluster) =>
        cluster.Unit(id) is { } unit
        && cluster.Units.Count(one => Folding.Of(one.Name) == Folding.Of(unit.Name)) == 1
        && cluster.Unit(unit.Name) is null
        && unit.Name.IndexOfAny(Between) < 0
            ? unit.Name
            : id;

    private static string? Unit(string name, Cluster cluster, PlanVocabulary words)
    {
        if (cluster.Unit(name) is { } unit)
            return unit.Id;
        var folded = Folding.Of(name);
        return words.AllUnits.Contains(folded)
            ? Activity.AllUnits
            : cluster.Units.FirstOrDefault(one => Folding.Of(one.Name) == folded)?.Id;
    }

    private static SheetCell? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(text.Trim());
}
