using System.Text.Json.Nodes;

namespace EmulationFunctions.Operations.Infra;

/// <summary>A resource that a deployment would make, as the compiler predicts it.</summary>
/// <param name="Json">Its description.</param>
internal sealed record Resource(JsonObject Json)
{
    public string Id => (string?)Json["id"] ?? "";

    public string Type => (string?)Json["type"] ?? "";

    public string Name => (string?)Json["name"] ?? "";

    /// <summary>The last part of the name: what stands behind the names of its parents.</summary>
    public string OwnName => Name[(Name.LastIndexOf('/') + 1)..];

    public JsonObject Properties => Json["properties"] as JsonObject ?? [];

    /// <summary>A value far inside the properties, by a path of names and numbers with slashes; null where there is none.</summary>
    public JsonNode? At(string path) =>
        path.Split('/').Aggregate((JsonNode?)Properties, (node, part) => node switch
        {
            JsonObject here => here[part],
            JsonArray list when int.TryParse(part, out var at) && at < list.Count => list[at],
            _ => null,
        });
}

/// <summary>Everything that a deployment would make.</summary>
/// <param name="Resources">The resources.</param>
internal sealed record Prediction(IReadOnlyList<Resource> Resources)
{
    /// <summary>Reads a snapshot: what <c>bicep snapshot</c> predicts of a parameters file.</summary>
    public static Prediction Read(string snapshot) =>
        new([.. JsonNode.Parse(snapshot)!["predictedResources"]!.AsArray().Select(resource => new Resource(resource!.AsObject()))]);

    public IEnumerable<Resource> Of(string type) => Resources.Where(resource => resource.Type.Equals(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>The only one of its type.</summary>
    public Resource? One(string type) => Of(type).FirstOrDefault();

    /// <summary>The app's settings.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        Of("Microsoft.Web/sites/config").Where(config => config.OwnName == "appsettings").SelectMany(config => config.Properties)
            .ToDictionary(setting => setting.Key, setting => (string?)setting.Value ?? "", StringComparer.Ordinal);
}
