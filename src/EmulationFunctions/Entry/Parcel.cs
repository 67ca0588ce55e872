using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;

namespace EmulationFunctions.Entry;

/// <summary>A value packed into a form's field, where it travels with the page. It comes back from a browser, so it is read with limits.</summary>
internal static class Parcel
{
    private const int MostPacked = 2 * 1024 * 1024;
    private const int MostUnpacked = 32 * 1024 * 1024;

    /// <summary>The value as text; the same value is the same text.</summary>
    public static string Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(brotli, value, Json.Options);
        return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>The value of such a text; null where the text is none, or is too much.</summary>
    public static async Task<T?> UnpackAsync<T>(string text, CancellationToken cancellation)
        where T : class
    {
        var packed = new byte[Math.Min(text.Length, MostPacked)];
        if (text.Length is 0 or > MostPacked || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, packed, out var length))
            return null;
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed, 0, length, writable: false), CompressionMode.Decompress);
            return await BoundedBody.ReadAsync(brotli, MostUnpacked, cancellation) is { } bytes ? JsonSerializer.Deserialize<T>(bytes, Json.Options) : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
