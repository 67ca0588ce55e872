using Emulation.Domain.Sheets;

namespace Emulation.Views.Sheets;

/// <summary>A table to be written as a spreadsheet and printed on A4.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Title">The title above it.</param>
/// <param name="Language">Language of its words (BCP 47).</param>
/// <param name="Notes">Lines between title and table.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell a column; null where a cell is blank.</param>
public sealed record SheetPaper(
    string Name, string Title, string Language, IReadOnlyList<string> Notes, IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell?>> Rows)
{
    /// <summary>How many of the first rows are examples.</summary>
    public int Examples { get; init; }

    /// <summary>How many blank rows below the table are made ready to be filled in.</summary>
    public int Blank { get; init; }
}

/// <summary>A column of such a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="Style">How its cells look.</param>
public sealed record PaperColumn(string Heading, double Width, PaperStyle Style = PaperStyle.Text)
{
    /// <summary>What its cells offer to choose from; empty where anything is typed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether nothing but the choices is taken.</summary>
    public bool OnlyChoices { get; init; }

    /// <summary>What a cell that is being filled in tells about itself.</summary>
    public string? Hint { get; init; }
}

/// <summary>How the cells of a column look.</summary>
public enum PaperStyle
{
    /// <summary>Text, in as many lines as it needs.</summary>
    Text,

    /// <summary>Text in the middle of its cell.</summary>
    Middle,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day and an hour.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Small and grey: not for people.</summary>
    Faint,
}
