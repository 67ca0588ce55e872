using System.Text;

namespace Emulation.Domain.Clusters.People;

/// <summary>A row of a list of people: pasted, or of a sheet.</summary>
/// <param name="Number">The row or line, from 1, as whoever made the list counts it.</param>
/// <param name="Cells">Its cells as texts.</param>
public sealed record PeopleRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>
    /// The rows of a pasted text. A line is parted at tabs, where it has none at semicolons, else at commas; a cell in quotation
    /// marks may hold the separator, and a doubled mark stands for one (RFC 4180, 2).
    /// </summary>
    public static IReadOnlyList<PeopleRow> Of(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => new PeopleRow(line.Index + 1, Cut(line.Item)))];

    private static List<string> Cut(string line)
    {
        var separator = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < line.Length; at++)
        {
            var character = line[at];
            if (isQuoted && character == '"' && at + 1 < line.Length && line[at + 1] == '"')
                cell.Append(line[at++]);
            else if (character == '"' && (isQuoted || string.IsNullOrWhiteSpace(cell.ToString())))
                isQuoted = !isQuoted;
            else if (character == separator && !isQuoted)
                Take();
            else
                cell.Append(character);
        }

        Take();
        return cells;

        void Take()
        {
            cells.Add(PlainText.Line(cell.ToString()));
            cell.Clear();
        }
    }
}
