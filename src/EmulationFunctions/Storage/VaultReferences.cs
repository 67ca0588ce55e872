using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Storage;

/// <summary>Settings whose value stands in Key Vault.</summary>
internal static class VaultReferences
{
    private const string Unresolved = "@Microsoft.KeyVault(";

    /// <summary>Sees to it that the platform has put the secrets in their places: where it could not, it hands the reference itself to the app.</summary>
    /// <exception cref="InvalidOperationException">A setting still reads as a reference; the message names it.</exception>
    public static void Check(IConfiguration configuration)
    {
        var left = configuration.AsEnumerable()
            .Where(setting => setting.Value?.StartsWith(Unresolved, StringComparison.OrdinalIgnoreCase) == true)
            .Select(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (left.Count > 0)
            throw new InvalidOperationException($"{string.Join(" and ", left)} could not be read from Key Vault: the secret is not there, or the app's identity may not read it. Restart the app once that is mended.");
    }
}
