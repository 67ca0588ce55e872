namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>Settings: what the code reads is set, and what is set is read; what is secret stands in the vault.</summary>
internal static class SettingRules
{
    /// <summary>Settings for one machine and for tests: in Azure they would take the app off its identity, its letters' way or its names.</summary>
    private static readonly string[] NeverInAzure = ["AzureWebJobsStorage", "Mail__Folder", "Storage__Prefix"];

    /// <summary>Settings that the Functions host reads.</summary>
    private static readonly string[] OfTheHost = ["AzureWebJobsStorage__credential", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

    /// <summary>Settings that would open something to whoever reads them.</summary>
    private static readonly string[] Secret = ["Links__Key", "Links__PreviousKey", "SendGrid__ApiKey", "Smtp__Password", "Inbound__Secret"];

    public static IEnumerable<Finding> Of(Checked all)
    {
        var (read, set) = (all.App.Settings, all.Prediction.Settings);
        foreach (var name in read.Except(NeverInAzure).Where(name => !set.ContainsKey(name)).Order(StringComparer.Ordinal))
            yield return new("settings", $"The code reads {name}, and no resource sets it.");
        foreach (var name in set.Keys.Except(OfTheHost).Where(name => !read.Contains(name)).Order(StringComparer.Ordinal))
            yield return new("settings", $"{name} is set, and the code does not read it.");
        foreach (var name in NeverInAzure.Where(set.ContainsKey))
            yield return new("settings", $"{name} is for one machine and must not be set in Azure.");
        foreach (var name in Secret)
        {
            if (set.TryGetValue(name, out var value) && value.Length > 0 && SecretName(value) is var secret
                && (secret is null || !all.Prediction.Of("Microsoft.KeyVault/vaults/secrets").Any(one => one.OwnName == secret)))
                yield return new("secrets", $"{name} is no reference to a secret that the vault gets.");
        }

        foreach (var (function, name) in all.App.Placeholders)
        {
            if (!set.TryGetValue(name, out var value) || value.Length == 0)
                yield return new("placeholders", $"%{name}% of the function {function} is not set.");
            if (name.Contains("__", StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal))
                yield return new("placeholders", $"%{name}% of the function {function} has a separator of sections in it: the Functions host does not find such a setting.");
        }
    }

    /// <summary>The secret that a reference names: @Microsoft.KeyVault(VaultName=…;SecretName=…).</summary>
    private static string? SecretName(string value) =>
        value.StartsWith("@Microsoft.KeyVault(VaultName=", StringComparison.Ordinal) && value.EndsWith(')')
            && value.Split(";SecretName=") is [_, var name] ? name[..^1] : null;
}
