using System.Globalization;
using EmulationFunctions.Local.Data;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Local;

/// <summary>The settings that the app finds here, as it finds them in the function app's configuration in Azure.</summary>
/// <remarks>Environment variables and the command line win over what this host gives by itself.</remarks>
internal static class FunctionSettings
{
    private const string MailFolder = "Mail:Folder";

    private static readonly string[] OtherDeliveries = ["SendGrid:ApiKey", "Smtp:Host"];

    public static void Add(IConfigurationBuilder builder, IEnumerable<KeyValuePair<string, string?>> given, LocalOptions options)
    {
        // Letters leave the house by one way: the folder is ours only where nobody has set another.
        var fromOutside = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(options.Settings).Build();
        var hasDelivery = OtherDeliveries.Any(name => fromOutside[name] is { Length: > 0 });
        builder
            .AddInMemoryCollection(given.Where(setting => !hasDelivery || setting.Key != MailFolder))
            .AddEnvironmentVariables()
            .AddInMemoryCollection(options.Settings);
    }

    public static IReadOnlyDictionary<string, string?> Given(string storage, LocalSecrets secrets, DataFolder data, Uri url) =>
        new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["AzureWebJobsStorage"] = storage,
            ["Links:Key"] = secrets.LinksKey,
            ["Operator:TokenSha256"] = secrets.OperatorTokenSha256,
            ["Site:PublicUrl"] = url.GetLeftPart(UriPartial.Authority),
            [MailFolder] = data.At("mail"),
            ["RemindersSchedule"] = "0 */15 * * * *",
            ["Uploads:FormMegabytes"] = 512.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>A storage account from outside: then no emulator is needed.</summary>
    public static string? StorageFromOutside(LocalOptions options)
    {
        var builder = new ConfigurationBuilder();
        Add(builder, [], options);
        return builder.Build()["AzureWebJobsStorage"] is { Length: > 0 } connection ? connection : null;
    }
}
