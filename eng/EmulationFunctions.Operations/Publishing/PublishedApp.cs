using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Operations.Publishing;

/// <summary>What <c>dotnet publish</c> has written: whether the Functions host would find all of it.</summary>
internal static class PublishedApp
{
    /// <summary>What the worker's SDK and our project put beside the app's own program.</summary>
    private static readonly string[] Files =
        ["host.json", "worker.config.json", "functions.metadata", "extensions.json", "EmulationFunctions.dll", "EmulationFunctions.runtimeconfig.json"];

    /// <summary>The folder in which the SDK puts the host's side of triggers.</summary>
    private const string Extensions = ".azurefunctions";

    /// <summary>Looks at a folder, and packs it where it is complete.</summary>
    /// <exception cref="RefusedException">It is not complete; the message says what is missing.</exception>
    public static void Check(string folder, string? zip, TextWriter output)
    {
        var faults = Faults(folder);
        if (faults.Count > 0)
            throw new RefusedException($"{folder} cannot run in Azure:{string.Concat(faults.Select(fault => $"\n  {fault}"))}");
        if (zip is not null)
        {
            File.Delete(zip);
            // Hidden folders come along: the host's extensions stand in one.
            ZipFile.CreateFromDirectory(folder, zip, CompressionLevel.Optimal, includeBaseDirectory: false);
        }

        output.WriteLine($"{folder} is complete: {Functions().Count} functions.");
    }

    /// <summary>What is missing or wrong, a sentence each.</summary>
    public static IReadOnlyList<string> Faults(string folder)
    {
        var missing = Files.Where(file => !File.Exists(Path.Combine(folder, file))).ToList();
        var faults = missing.Select(file => $"{file} is missing.").ToList();
        if (!Directory.Exists(Path.Combine(folder, Extensions)) || !Directory.EnumerateFiles(Path.Combine(folder, Extensions), "*.dll").Any())
            faults.Add($"{Extensions} has none of the host's extensions.");
        if (!missing.Contains("worker.config.json"))
            faults.AddRange(Worker(Parse(folder, "worker.config.json")));
        if (!missing.Contains("functions.metadata"))
            faults.AddRange(Metadata(Parse(folder, "functions.metadata")));
        return faults;
    }

    private static IEnumerable<string> Worker(JsonNode? config)
    {
        if (config?["description"]?["defaultWorkerPath"]?.ToString() != "EmulationFunctions.dll")
            yield return "worker.config.json does not start EmulationFunctions.dll.";
    }

    private static IEnumerable<string> Metadata(JsonNode? metadata)
    {
        var listed = (metadata as JsonArray ?? []).Select(function => (string?)function?["name"]).ToHashSet(StringComparer.Ordinal);
        return Functions().Where(name => !listed.Contains(name)).Select(name => $"functions.metadata does not know the function {name}.");
    }

    /// <summary>The functions in the code.</summary>
    internal static IReadOnlyList<string> Functions() =>
        [.. typeof(Stores).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>().Order(StringComparer.Ordinal)];

    private static JsonNode? Parse(string folder, string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
