using System.Text.Json.Nodes;

namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>Storage: what the code opens is made, nobody else comes in, and what should go goes.</summary>
internal static class StorageRules
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    /// <summary>Properties of the account that keep it shut, and how they have to stand.</summary>
    private static readonly (string Path, string Value)[] Shut =
    [
        ("allowSharedKeyAccess", "false"), ("allowBlobPublicAccess", "false"), ("allowCrossTenantReplication", "false"),
        ("minimumTlsVersion", "\"TLS1_2\""), ("supportsHttpsTrafficOnly", "true"),
    ];

    /// <summary>Properties of its blobs that let what was lost be found again.</summary>
    private static readonly (string Path, string Value)[] Kept =
    [
        ("isVersioningEnabled", "true"), ("changeFeed/enabled", "true"),
        ("deleteRetentionPolicy/enabled", "true"), ("containerDeleteRetentionPolicy/enabled", "true"),
    ];

    public static IEnumerable<Finding> Of(Checked all) => [.. Objects(all), .. Doors(all.Prediction), .. Lives(all.Prediction)];

    private static IEnumerable<Finding> Objects(Checked all)
    {
        foreach (var (type, kind, used) in new[]
        {
            ($"{Account}/tableServices/tables", "table", all.App.Tables),
            ($"{Account}/queueServices/queues", "queue", all.App.Queues),
            ($"{Account}/blobServices/containers", "container", all.App.Containers),
        })
        {
            var made = all.Prediction.Of(type).Select(one => one.OwnName).ToHashSet(StringComparer.Ordinal);
            foreach (var name in used.Where(name => !made.Contains(name)))
                yield return new("storage-objects", $"The {kind} {name} is used and not made.");
        }

        var package = (string?)all.Prediction.One("Microsoft.Web/sites")?.At("functionAppConfig/deployment/storage/value") ?? "";
        if (!all.Prediction.Of($"{Account}/blobServices/containers").Any(one => package.Contains($"'{one.OwnName}'", StringComparison.Ordinal)))
            yield return new("storage-objects", "The container for the deployed package is not made.");
    }

    private static IEnumerable<Finding> Doors(Prediction prediction)
    {
        foreach (var (path, value) in Shut.Where(one => Json(prediction.One(Account)?.At(one.Path)) != one.Value))
            yield return new("doors", $"The storage account's {path} has to be {value}.");
        foreach (var (path, value) in Kept.Where(one => Json(prediction.One($"{Account}/blobServices")?.At(one.Path)) != one.Value))
            yield return new("doors", $"The blobs' {path} has to be {value}.");
        foreach (var container in prediction.Of($"{Account}/blobServices/containers").Where(one => Json(one.At("publicAccess")) != "\"None\""))
            yield return new("doors", $"The container {container.OwnName} has to be closed to the public.");

        var rules = prediction.One($"{Account}/blobServices")?.At("cors/corsRules") as JsonArray ?? [];
        var site = prediction.Settings.GetValueOrDefault("Site__PublicUrl");
        var origins = rules.SelectMany(rule => rule!["allowedOrigins"]!.AsArray().Select(origin => (string?)origin)).ToList();
        if (!origins.Contains(site))
            yield return new("doors", $"Pages of {site} may not write to blobs: no CORS rule names them.");
        if (origins.Any(origin => origin?.Contains('*', StringComparison.Ordinal) != false))
            yield return new("doors", "A CORS rule lets pages of any host write to blobs.");
        if (rules.Any(rule => rule!["allowedMethods"]!.AsArray().Any(method => (string?)method != "PUT")))
            yield return new("doors", "A CORS rule lets pages do more than PUT.");
    }

    private static IEnumerable<Finding> Lives(Prediction prediction)
    {
        var rules = prediction.One($"{Account}/managementPolicies")?.At("policy/rules") as JsonArray ?? [];
        JsonNode? Rule(string container) => rules.FirstOrDefault(rule =>
            rule!["definition"]!["filters"]!["prefixMatch"]!.AsArray().Any(prefix => (string?)prefix == container + "/"))?["definition"]!["actions"];

        // A browser's pieces may lie a week before they are handed in.
        if (Rule("incoming")?["baseBlob"]?["delete"]?["daysAfterModificationGreaterThan"]?.GetValue<int>() is not 8)
            yield return new("lives", "Arrivals have to go after eight days.");
        if (Rule("incoming")?["version"]?["delete"] is null)
            yield return new("lives", "Versions of arrivals never go: with versioning on, what is deleted stays as one.");
        if (Rule("dossiers") is { } filed && (filed["baseBlob"]?["delete"] is not null || filed["version"]?["delete"] is not null))
            yield return new("lives", "A rule deletes what was filed.");
    }

    private static string Json(JsonNode? node) => node?.ToJsonString() ?? "unset";
}
