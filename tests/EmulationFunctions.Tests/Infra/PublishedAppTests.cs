using System.IO.Compression;
using System.Text.Json;
using EmulationFunctions.Operations;
using EmulationFunctions.Operations.Publishing;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Infra;

/// <summary>Whether a published folder is complete, on folders laid out as the worker's SDK lays them out.</summary>
public sealed class PublishedAppTests : IDisposable
{
    private readonly TempFolder folder = new();

    public PublishedAppTests()
    {
        foreach (var file in new[] { "host.json", "extensions.json", ".azurefunctions/Microsoft.Azure.WebJobs.Extensions.Storage.Queues.dll", "EmulationFunctions.dll", "EmulationFunctions.runtimeconfig.json" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file))!);
            File.WriteAllText(folder.At(file), "{}");
        }

        File.WriteAllText(folder.At("worker.config.json"), """{ "description": { "language": "dotnet-isolated", "defaultExecutablePath": "dotnet", "defaultWorkerPath": "EmulationFunctions.dll" } }""");
        File.WriteAllText(folder.At("functions.metadata"), JsonSerializer.Serialize(PublishedApp.Functions().Select(name => new { name })));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_complete_folder_is_packed_with_its_hidden_part()
    {
        using var place = new TempFolder();

        PublishedApp.Check(folder.Path, place.At("app.zip"), TextWriter.Null);

        using var zip = ZipFile.OpenRead(place.At("app.zip"));
        Assert.Contains(".azurefunctions/Microsoft.Azure.WebJobs.Extensions.Storage.Queues.dll", zip.Entries.Select(entry => entry.FullName));
        Assert.Contains("host.json", zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("host.json")]
    [InlineData("worker.config.json")]
    [InlineData("functions.metadata")]
    [InlineData("extensions.json")]
    [InlineData("EmulationFunctions.dll")]
    public void What_is_missing_is_named(string file)
    {
        File.Delete(folder.At(file));

        Assert.Contains($"{file} is missing.", Assert.Throws<RefusedException>(() => PublishedApp.Check(folder.Path, null, TextWriter.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_folder_that_stayed_behind_is_named()
    {
        Directory.Delete(folder.At(".azurefunctions"), recursive: true);

        Assert.Equal([".azurefunctions has none of the host's extensions."], PublishedApp.Faults(folder.Path));
    }

    [Fact]
    public void A_function_that_the_host_would_not_hear_of_is_named()
    {
        File.WriteAllText(folder.At("functions.metadata"), JsonSerializer.Serialize(PublishedApp.Functions().Where(name => name != "SendReminders").Select(name => new { name })));

        Assert.Equal(["functions.metadata does not know the function SendReminders."], PublishedApp.Faults(folder.Path));
    }

    [Fact]
    public void Another_program_and_broken_files_are_named()
    {
        File.WriteAllText(folder.At("worker.config.json"), """{ "description": { "defaultWorkerPath": "Another.dll" } }""");
        File.WriteAllText(folder.At("functions.metadata"), "{");

        var faults = PublishedApp.Faults(folder.Path);

        Assert.Contains("worker.config.json does not start EmulationFunctions.dll.", faults);
        Assert.Equal(PublishedApp.Functions().Count + 1, faults.Count);
    }
}
