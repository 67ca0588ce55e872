namespace EmulationFunctions.Entry;

/// <summary>Reads a body that may not be longer than expected, whatever its headers say.</summary>
internal static class BoundedBody
{
    /// <summary>All of it, or null where it is longer.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int length; (length = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            bytes.Write(buffer, 0, length);
            if (bytes.Length > most)
                return null;
        }

        return bytes.ToArray();
    }
}
