using Azure.Identity;

namespace EmulationFunctions.Operations;

/// <summary>What was asked for on the command line: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>The value of an option that has to be there.</summary>
    public string this[string name] => values.TryGetValue(name, out var value) && value.Length > 0 ? value : throw new RefusedException($"--{name} is missing.");

    public static Options Read(IEnumerable<string> arguments)
    {
        var options = new Options();
        string? name = null;
        foreach (var argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal))
                options.values[name = argument[2..]] = "";
            else if (name is not null && options.values[name].Length == 0)
                options.values[name] = argument;
            else
                throw new RefusedException($"\"{argument}\" stands without an option before it.");
        }

        return options;
    }

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The store that <c>--storage</c> names: with a connection string, or as whoever is signed in here.</summary>
    public Stores Stores()
    {
        var storage = this["storage"];
        var prefix = values.GetValueOrDefault("prefix", "");
        return new Stores(storage.Contains('=', StringComparison.Ordinal)
            ? new StorageOptions(storage, null, null, prefix)
            : new StorageOptions(null, storage, null, prefix) { Opener = new AzureCliCredential() });
    }
}
