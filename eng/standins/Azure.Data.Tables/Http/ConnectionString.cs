namespace Azure.Data.Tables.Http;

/// <summary>What a storage connection string says about the account's table service.</summary>
internal sealed record ConnectionString(Uri TableEndpoint, TableSharedKeyCredential Credential)
{
    // The emulator's account and key are the same everywhere, and published.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static ConnectionString Parse(string text)
    {
        var settings = Settings(text);
        return settings.GetValueOrDefault("UseDevelopmentStorage") is { } flag && bool.Parse(flag)
            ? Emulator(settings)
            : Account(settings);
    }

    private static ConnectionString Emulator(Dictionary<string, string> settings)
    {
        var proxy = settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1").TrimEnd('/');
        return new(
            new Uri($"{proxy}:10002/{EmulatorAccount}"),
            new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));
    }

    private static ConnectionString Account(Dictionary<string, string> settings)
    {
        if (!settings.TryGetValue("AccountName", out var name) || !settings.TryGetValue("AccountKey", out var key))
            throw new InvalidOperationException("The connection string needs an AccountName and an AccountKey.");

        var endpoint = settings.GetValueOrDefault("TableEndpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{name}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return new(new Uri(endpoint), new TableSharedKeyCredential(name, key));
    }

    private static Dictionary<string, string> Settings(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(
                pair => pair[0],
                pair => pair.Length == 2 ? pair[1] : throw new FormatException("Each setting of a connection string is of the form name=value."),
                StringComparer.OrdinalIgnoreCase);
}
