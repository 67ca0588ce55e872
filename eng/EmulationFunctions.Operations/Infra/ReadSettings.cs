using EmulationFunctions.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Operations.Infra;

/// <summary>Which settings the app reads: it is put together once for each way that letters leave the house, and watched.</summary>
internal static class ReadSettings
{
    private static readonly (string, string)[] Always =
    [
        ("Site:PublicUrl", "https://cluster.example"),
        ("Links:Key", Convert.ToBase64String(new byte[32])),
        ("Mail:From", "thi-dua@cluster.example"),
        ("RemindersSchedule", "0 */15 * * * *"),
    ];

    private static readonly (string, string) Account = ("AzureWebJobsStorage:accountName", "nobody");

    /// <summary>What is set beside that, once for each way.</summary>
    private static readonly (string, string)[][] Ways =
    [
        [Account, ("SendGrid:ApiKey", "SG.key")],
        [Account, ("Smtp:Host", "relay.example"), ("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=00000000-0000-0000-0000-000000000000")],
        [("AzureWebJobsStorage", "UseDevelopmentStorage=true"), ("Mail:Folder", "mail")],
    ];

    public static IReadOnlySet<string> Of()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var way in Ways)
        {
            var settings = Always.Concat(way).ToDictionary(setting => setting.Item1, setting => (string?)setting.Item2, StringComparer.OrdinalIgnoreCase);
            var configuration = new ConfigurationBuilder().Add(new Watched(settings, seen)).Build();
            new ServiceCollection().AddEmulation(configuration).AddTelemetryExport(configuration);
        }

        return seen;
    }

    /// <summary>Answers as settings do, and remembers what was asked for.</summary>
    private sealed class Watched(Dictionary<string, string?> settings, HashSet<string> seen) : ConfigurationProvider, IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            // Listing all of them asks for sections too: those have no value and are no setting.
            seen.Add(key.Replace(":", "__", StringComparison.Ordinal));
            return settings.TryGetValue(key, out value);
        }
    }
}
