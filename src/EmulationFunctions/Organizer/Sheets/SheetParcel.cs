using System.IO.Compression;
using System.Text.Json;
using Emulation.Domain.Sheets;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>The sheets that were read, packed into a form's field: it travels with the page that shows its changes, and nothing is kept here until somebody applies them.</summary>
internal static class SheetParcel
{
    private const int MostPacked = 2 * 1024 * 1024;
    private const int MostUnpacked = 32 * 1024 * 1024;

    /// <summary>The sheets as text.</summary>
    public static string Pack(params IReadOnlyList<Sheet> sheets)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(brotli, sheets, Json.Options);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The sheets of such a text; null where the text is none, or is too much.</summary>
    public static async Task<IReadOnlyList<Sheet>?> UnpackAsync(string text, CancellationToken cancellation)
    {
        var packed = new byte[Math.Min(text.Length, MostPacked)];
        if (text.Length is 0 or > MostPacked || !Convert.TryFromBase64String(text, packed, out var length))
            return null;
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed, 0, length, writable: false), CompressionMode.Decompress);
            return await Entry.BoundedBody.ReadAsync(brotli, MostUnpacked, cancellation) is { } bytes
                && JsonSerializer.Deserialize<List<Sheet>>(bytes, Json.Options) is { } sheets
                && sheets.All(sheet => sheet is { Name: not null, Rows: not null } && sheet.Rows.All(row => row is { Cells: not null } && row.Cells.Values.All(cell => cell is { Text: not null })))
                    ? sheets
                    : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
