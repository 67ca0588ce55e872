namespace Emulation.Domain.Sheets;

/// <summary>The columns of a plan's sheet.</summary>
public enum PlanColumn
{
    /// <summary>The line's number; a word for "example" there leaves the row out.</summary>
    Number,

    /// <summary>What the activity is called.</summary>
    Title,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>The units that it concerns.</summary>
    Units,

    /// <summary>The first day of a campaign.</summary>
    From,

    /// <summary>Day and hour of its deadline.</summary>
    Deadline,

    /// <summary>Hours of grace after it.</summary>
    GraceHours,

    /// <summary>What units hand in, a line each.</summary>
    Documents,

    /// <summary>The activity's id, by which a line is known again whatever else was changed.</summary>
    Id,
}

/// <summary>The words by which a plan's sheet is read: those of every language, folded.</summary>
/// <param name="Headings">Columns by their headings.</param>
/// <param name="Kinds">Kinds by their names.</param>
/// <param name="AllUnits">Words for all units.</param>
/// <param name="Optional">Words for a document that need not come.</param>
/// <param name="OnlyReport">Words for a report that has no title of its own.</param>
/// <param name="Example">Words that make a row an example.</param>
public sealed record PlanVocabulary(
    IReadOnlyDictionary<string, PlanColumn> Headings,
    IReadOnlyDictionary<string, ActivityKind> Kinds,
    IReadOnlySet<string> AllUnits,
    IReadOnlySet<string> Optional,
    IReadOnlySet<string> OnlyReport,
    IReadOnlySet<string> Example)
{
    /// <summary>Headings of columns that nobody expects to be read: a line's number, remarks.</summary>
    public IReadOnlySet<string> Aside { get; init; } = new HashSet<string>();
}

/// <summary>The words in which a plan's sheet is written: those of one language.</summary>
/// <param name="Kind">A kind's name.</param>
/// <param name="AllUnits">All units.</param>
/// <param name="Optional">That a document need not come.</param>
/// <param name="OnlyReport">A report that has no title of its own.</param>
public sealed record PlanWords(Func<ActivityKind, string> Kind, string AllUnits, string Optional, string OnlyReport);
