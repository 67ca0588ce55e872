using System.Text.RegularExpressions;

namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>Names: as long and of such characters as Azure takes them, unique, and tagged wherever Azure has tags.</summary>
internal static partial class NameRules
{
    /// <summary>What Azure says of the names of each type that we make; the numbers are lengths.</summary>
    private static readonly Dictionary<string, (int Least, int Most, Regex Characters)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Resources/resourceGroups"] = (1, 90, GroupName()),
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = (3, 128, DashedName()),
        ["Microsoft.Storage/storageAccounts"] = (3, 24, AccountName()),
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = (3, 63, ContainerName()),
        ["Microsoft.Storage/storageAccounts/queueServices/queues"] = (3, 63, ContainerName()),
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = (3, 63, TableName()),
        ["Microsoft.KeyVault/vaults"] = (3, 24, VaultName()),
        ["Microsoft.KeyVault/vaults/secrets"] = (1, 127, SecretName()),
        ["Microsoft.OperationalInsights/workspaces"] = (4, 63, VaultName()),
        ["Microsoft.Insights/components"] = (1, 260, GroupName()),
        ["Microsoft.Insights/actionGroups"] = (1, 260, GroupName()),
        ["Microsoft.Insights/metricAlerts"] = (1, 260, GroupName()),
        ["Microsoft.Insights/scheduledQueryRules"] = (1, 260, GroupName()),
        ["Microsoft.Web/serverfarms"] = (1, 60, DashedName()),
        ["Microsoft.Web/sites"] = (2, 60, SiteName()),
    };

    /// <summary>Types that carry tags.</summary>
    private static readonly string[] Tagged =
    [
        "Microsoft.Resources/resourceGroups", "Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.Storage/storageAccounts",
        "Microsoft.KeyVault/vaults", "Microsoft.OperationalInsights/workspaces", "Microsoft.Insights/components", "Microsoft.Insights/actionGroups",
        "Microsoft.Insights/metricAlerts", "Microsoft.Insights/scheduledQueryRules", "Microsoft.Insights/workbooks", "Microsoft.Web/serverfarms", "Microsoft.Web/sites",
    ];

    public static IEnumerable<Finding> Of(Checked all)
    {
        foreach (var resource in all.Prediction.Resources)
        {
            if (Names.TryGetValue(resource.Type, out var rule))
            {
                var name = resource.OwnName;
                if (name.Length < rule.Least || name.Length > rule.Most)
                    yield return new("names", $"{resource.Type} {name} has {name.Length} characters; Azure takes {rule.Least} to {rule.Most}.");
                if (!rule.Characters.IsMatch(name))
                    yield return new("names", $"{resource.Type} {name} has characters that Azure does not take there.");
            }

            if (Tagged.Contains(resource.Type, StringComparer.OrdinalIgnoreCase) && resource.Json["tags"]?["azd-env-name"] is null)
                yield return new("names", $"{resource.Type} {resource.OwnName} has no tags.");
        }

        // A binding of a host name comes twice: before its certificate and with it.
        foreach (var twice in all.Prediction.Resources.Where(one => !one.Type.EndsWith("/hostNameBindings", StringComparison.OrdinalIgnoreCase))
            .GroupBy(one => one.Id, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()))
            yield return new("names", $"{twice.Key} is made twice.");
        if (all.Prediction.One("Microsoft.Web/sites")?.Json["tags"]?["azd-service-name"]?.ToString() != "app")
            yield return new("names", "The function app has to be tagged azd-service-name=app: azd looks for it.");
    }

    [GeneratedRegex(@"^[\w().-]*[\w()-]$")]
    private static partial Regex GroupName();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$")]
    private static partial Regex DashedName();

    [GeneratedRegex("^[a-z0-9]+$")]
    private static partial Regex AccountName();

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9])*$")]
    private static partial Regex ContainerName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex TableName();

    [GeneratedRegex("^[A-Za-z](-?[A-Za-z0-9])*$")]
    private static partial Regex VaultName();

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex SecretName();

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$")]
    private static partial Regex SiteName();
}
