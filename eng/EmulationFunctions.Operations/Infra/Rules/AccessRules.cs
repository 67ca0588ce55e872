using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>Access: every client has its role, no role lies around, and none reaches further than one resource.</summary>
internal static class AccessRules
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Insights = "Microsoft.Insights/components";

    private const string BlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobDelegator = "db58b8e5-c6ad-4a2a-8342-4190687cbf4a";
    private const string QueueDataContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableDataContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    public static IEnumerable<Finding> Of(Checked all)
    {
        var needs = Needs(all).ToList();
        var given = all.Prediction.Of("Microsoft.Authorization/roleAssignments").ToList();
        foreach (var (why, role, type) in needs)
        {
            if (!given.Any(one => Role(one) == role && IsOn(one, all.Prediction.One(type))))
                yield return new("roles", $"{why} needs the role {role} on the {type}, and nobody assigns it.");
        }

        foreach (var one in given)
        {
            if (needs.All(need => need.Role != Role(one)))
                yield return new("roles", $"The role {Role(one)} is assigned, and nothing needs it.");
            if (!new[] { Storage, Vault, Insights }.Any(type => IsOn(one, all.Prediction.One(type))))
                yield return new("roles", $"The role {Role(one)} reaches further than one resource.");
        }
    }

    private static IEnumerable<(string Why, string Role, string Type)> Needs(Checked all)
    {
        yield return ("The Functions host", BlobDataOwner, Storage);
        foreach (var (client, role) in new[]
        {
            (typeof(TableClient), TableDataContributor), (typeof(QueueClient), QueueDataContributor),
            (typeof(BlobContainerClient), BlobDataOwner), (typeof(BlobServiceClient), BlobDelegator),
        })
        {
            if (all.App.Clients.Contains(client))
                yield return (client.Name, role, Storage);
        }

        if (all.Prediction.Settings.Values.Any(value => value.StartsWith("@Microsoft.KeyVault(", StringComparison.Ordinal)))
            yield return ("A setting in the vault", SecretsUser, Vault);
        if (all.Prediction.Settings.ContainsKey("APPLICATIONINSIGHTS_AUTHENTICATION_STRING"))
            yield return ("Telemetry", MetricsPublisher, Insights);
    }

    private static string Role(Resource assignment) => ((string?)assignment.At("roleDefinitionId") ?? "").Split('/')[^1];

    private static bool IsOn(Resource assignment, Resource? resource) =>
        resource is not null && assignment.Id.StartsWith(resource.Id + "/providers/Microsoft.Authorization/", StringComparison.OrdinalIgnoreCase);
}
