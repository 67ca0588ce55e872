using Emulation.Domain.Sheets;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>The sheets that were read, packed into a form's field: it travels with the page that shows its changes, and nothing is kept here until somebody applies them.</summary>
internal static class SheetParcel
{
    /// <summary>The sheets as text.</summary>
    public static string Pack(params IReadOnlyList<Sheet> sheets) => Parcel.Pack(sheets);

    /// <summary>The sheets of such a text; null where the text is none, or is too much.</summary>
    public static async Task<IReadOnlyList<Sheet>?> UnpackAsync(string text, CancellationToken cancellation) =>
        await Parcel.UnpackAsync<List<Sheet>>(text, cancellation) is { } sheets
        && sheets.All(sheet => sheet is { Name: not null, Rows: not null } && sheet.Rows.All(row => row is { Cells: not null } && row.Cells.Values.All(cell => cell is { Text: not null })))
            ? sheets
            : null;
}
