using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace EmulationFunctions.Local.Storage;

/// <summary>Lets pages of this host write to the emulator's blobs (CORS). In Azure the account's own settings do it.</summary>
internal static class BrowserAccess
{
    private const int MostRules = 5;

    /// <summary>Adds the host's addresses to the emulator's rules; an account that is no emulator is left as it is.</summary>
    public static async Task AllowAsync(string connectionString, Uri url, CancellationToken cancellation)
    {
        var blobs = new BlobServiceClient(connectionString);
        if (!blobs.Uri.IsLoopback)
            return;
        var properties = (await blobs.GetPropertiesAsync(cancellation)).Value;
        var origins = $"http://localhost:{url.Port},http://127.0.0.1:{url.Port}";
        if (properties.Cors.Any(rule => rule.AllowedOrigins == origins))
            return;

        // Several hosts may share an emulator: the newest keep their rules.
        properties.Cors = [.. properties.Cors.TakeLast(MostRules - 1), Rule(origins)];
        await blobs.SetPropertiesAsync(properties, cancellation);
    }

    private static BlobCorsRule Rule(string origins) => new()
    {
        AllowedOrigins = origins,
        AllowedMethods = "PUT",
        AllowedHeaders = "content-type,x-ms-*",
        ExposedHeaders = "x-ms-*",
        MaxAgeInSeconds = 3600,
    };
}
