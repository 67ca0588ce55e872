using System.Diagnostics;
using System.Text;
using System.Text.Json;
using EmulationFunctions.Local.Storage;

namespace EmulationFunctions.Tests.Calendars;

/// <summary>A reader of calendar files that other people wrote, in a process of its own.</summary>
internal sealed class ForeignParser
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Func<Task<ProcessStartInfo>> start;

    private ForeignParser(string name, Func<Task<ProcessStartInfo>> start) => (Name, this.start) = (name, start);

    public string Name { get; }

    /// <summary>npm's ical.js: the library of Thunderbird and Nextcloud. It reads zones from the file itself.</summary>
    public static ForeignParser IcalJs { get; } = new("ical.js", async () =>
    {
        var package = new NpmPackages("ical.js-2.2.1", "the calendar reader ical.js 2.2.1", ["ical.js@2.2.1"], "ical.js/dist/ical.es5.cjs");
        var program = await NpmPackages.FindAsync(package, Path.Combine(Path.GetTempPath(), "emulation-functions"), Console.WriteLine, CancellationToken.None);
        return new ProcessStartInfo("node", ["-e", Script("ical.cjs"), program]);
    });

    /// <summary>Debian's python3-icalendar. It takes zones by their names from the system.</summary>
    public static ForeignParser Python { get; } = new("python3-icalendar", () => Task.FromResult(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("PYTHON_ICALENDAR") is { Length: > 0 } python ? python : "/usr/bin/python3", ["-c", Script("ical.py")])));

    /// <summary>What it finds in each of the files, in their order.</summary>
    public async Task<IReadOnlyList<ReadCalendar>> ReadAsync(params IReadOnlyList<string> files)
    {
        var how = await start();
        (how.RedirectStandardInput, how.RedirectStandardOutput, how.RedirectStandardError, how.UseShellExecute) = (true, true, true, false);
        (how.StandardInputEncoding, how.StandardOutputEncoding) = (new UTF8Encoding(false), Encoding.UTF8);
        how.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(how)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(files, Json));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{Name} ended with {process.ExitCode}: {await errors}");
        return JsonSerializer.Deserialize<List<ReadCalendar>>(await output, Json)!;
    }

    private static string Script(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Calendars", name));
}
