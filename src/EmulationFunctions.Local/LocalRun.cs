using System.Reflection;
using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Functions;
using EmulationFunctions.Local.Sample;
using EmulationFunctions.Local.Storage;

namespace EmulationFunctions.Local;

/// <summary>What a run tells other programs, in <c>local.json</c>, for as long as it is ready.</summary>
internal sealed record LocalRunInfo(
    string Url,
    string OperatorToken,
    IReadOnlyDictionary<string, string> OrganizerLinks,
    IReadOnlyDictionary<string, string> UnitLinks,
    string MailFolder,
    string StorageConnectionString)
{
    public const string FileName = "local.json";
}

/// <summary>One run of the function app on this machine, from an empty folder to links that open, until it is told to stop.</summary>
internal static class LocalRun
{
    public static async Task RunAsync(LocalOptions options, Assembly functions, TextWriter output, StopSignals stop)
    {
        using var data = await DataFolder.OpenAsync(options.Data, stop.Token);
        data.Delete(LocalRunInfo.FileName);
        if (options.Port != 0 && !FreePort.IsFree(options.Port))
            throw FreePort.Taken(options.Port);

        var url = new Uri($"http://localhost:{(options.Port != 0 ? options.Port : FreePort.Find(1)[0])}/");
        var secrets = LocalSecrets.Open(data);
        var clock = ClockSetting.Open(data, options.Now);
        Directory.CreateDirectory(data.At("mail"));

        var outside = FunctionSettings.StorageFromOutside(options);
        await using var emulator = outside is null ? await Azurite.StartAsync(data, output.WriteLine, stop.Token) : null;
        var storage = outside ?? emulator!.ConnectionString;
        await BrowserAccess.AllowAsync(storage, url, stop.Token);

        var parts = new HostParts(new FunctionCatalog(functions), HostJson.Read(AppContext.BaseDirectory), data, clock, url.Port)
        {
            AddApp = (services, configuration) => services.AddEmulation(configuration),
            AddSettings = builder => FunctionSettings.Add(builder, FunctionSettings.Given(storage, secrets, data, url), options),
        };
        await using var host = await FunctionHost.StartAsync(parts, stop.Token);

        var links = options.Sample ? await SeedAsync(url, secrets, data, stop.Token) : SampleLinks.None;
        var info = new LocalRunInfo(url.GetLeftPart(UriPartial.Authority), secrets.OperatorToken, links.Organizers, links.Units, data.At("mail"), storage);
        data.Write(LocalRunInfo.FileName, info);
        Tell(info, clock, data, output);

        await stop.WaitAsync();
        output.WriteLine("Stopping.");
        data.Delete(LocalRunInfo.FileName);
    }

    private static async Task<SampleLinks> SeedAsync(Uri url, LocalSecrets secrets, DataFolder data, CancellationToken cancellation)
    {
        using var api = new AppApi(url, secrets.OperatorToken);
        secrets = await SampleCluster.SeedAsync(api, secrets, data, cancellation);
        return await SampleLinks.MakeAsync(api, url, secrets, data, cancellation);
    }

    private static void Tell(LocalRunInfo info, LocalClock clock, DataFolder data, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Ready at {info.Url}. The clock stands at {Instant.Write(clock.GetUtcNow())}.");
        foreach (var (unit, link) in info.UnitLinks)
            output.WriteLine($"  the form of {unit}: {link}");
        foreach (var (email, link) in info.OrganizerLinks)
            output.WriteLine($"  sign in as {email} (24 hours, once): {link}");
        output.WriteLine($"  letters are written to {info.MailFolder}");
        output.WriteLine($"  for programs: {data.At(LocalRunInfo.FileName)}");
        output.WriteLine("Press Ctrl+C to stop.");
    }
}
