#!/usr/bin/env -S dotnet run --file
#:property PublishAot=false
// What a developer or an operator does here; see the usage below. Options for what is run stand after `--`.
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

const string Local = "src/EmulationFunctions.Local";
var here = Directory.GetCurrentDirectory();
Directory.SetCurrentDirectory(Path.GetDirectoryName(ThisFile())!);
string[] options = [.. args.Skip(1).SkipWhile(argument => argument == "--")];

return args.FirstOrDefault() switch
{
    "run" => await RunAsync(options, here),
    "test" => await TestAsync(options),
    "bench" => await BenchAsync(options),
    "format" => await CallAsync("dotnet", ["format", "EmulationFunctions.sln"]),
    "check-infra" or "backup" or "restore" or "keys" => await OperateAsync([args[0], .. options], here),
    "publish" => await PublishAsync(options, here),
    _ => Fail("Usage: dotnet dev.cs run | test | bench | format | check-infra | publish | backup | restore | keys"),
};

// Runs the function app on this machine, until Ctrl+C, SIGTERM, or the end of whoever started us.
static async Task<int> RunAsync(string[] options, string here)
{
    // Whoever wants to see it run does not wait for the analyzers.
    if (await BuildAsync(Local, "-p:RunAnalyzers=false") is not 0 and var failed)
        return failed;

    var program = Path.GetFullPath($"{Local}/bin/Release/net10.0/EmulationFunctions.Local.dll");
    var start = new ProcessStartInfo("dotnet", [program, .. options, "--stop-with-input"])
    {
        RedirectStandardInput = true,
        UseShellExecute = false,
        WorkingDirectory = here,
    };
    using var host = Process.Start(start)!;
    // The host stops when its input ends. The system sees to that too if we are killed.
    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        host.StandardInput.Close();
    }

    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
    var parent = Parent();
    while (!host.HasExited)
    {
        await Task.WhenAny(host.WaitForExitAsync(), Task.Delay(300));
        if (Parent() != parent)
            host.StandardInput.Close();
    }

    return host.ExitCode;
}

// Builds everything, runs every test project, and adds up what they counted.
static async Task<int> TestAsync(string[] options)
{
    if (await BuildAsync("EmulationFunctions.sln") is not 0 and var failed)
        return failed;
    if (await FindBrowserAsync() is not { } browser)
        return Fail("The browser tests need Chromium: install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.");

    if (await FindPythonAsync() is not { } python)
        return Fail("The tests read calendar files with python3-icalendar: install it (Debian: apt-get install python3-icalendar), or name a Python that has it in PYTHON_ICALENDAR.");
    if (await FindOfficeAsync() is not { } office)
        return Fail("The tests open documents with LibreOffice and poppler: install them (Debian: apt-get install libreoffice-writer libreoffice-calc poppler-utils), or name LibreOffice's soffice in SOFFICE_PATH.");

    Environment.SetEnvironmentVariable("CHROMIUM_PATH", browser);
    Environment.SetEnvironmentVariable("PYTHON_ICALENDAR", python);
    Environment.SetEnvironmentVariable("SOFFICE_PATH", office);
    var (passed, wrong, skipped) = (0, 0, 0);
    foreach (var project in Directory.GetDirectories("tests", "*.Tests").Order())
    {
        var name = Path.GetFileName(project);
        var report = Path.Combine(Directory.CreateDirectory($"{project}/TestResults").FullName, "results.xml");
        File.Delete(report);
        Console.WriteLine($"== {name}");
        var code = await CallAsync("dotnet", ["exec", $"{project}/bin/Release/net10.0/{name}.dll", "-noLogo", "-noColor", "-xml", report, .. options]);
        var assemblies = File.Exists(report) ? XDocument.Load(report).Root!.Elements("assembly").ToList() : [];
        int Sum(string counter) => assemblies.Sum(assembly => (int?)assembly.Attribute(counter) ?? 0);
        passed += Sum("passed");
        skipped += Sum("skipped") + Sum("not-run");
        // A run that ended badly without a failed test has failed all the same.
        wrong += Math.Max(Sum("failed") + Sum("errors"), code == 0 ? 0 : 1);
    }

    Console.WriteLine($"{passed} passed, {wrong} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
    return wrong == 0 && passed > 0 ? 0 : 1;
}

static async Task<int> BenchAsync(string[] options) =>
    await BuildAsync("tests/Emulation.Benchmarks") is not 0 and var failed
        ? failed
        : await CallAsync("dotnet", ["tests/Emulation.Benchmarks/bin/Release/net10.0/Emulation.Benchmarks.dll", .. options]);

// What an operator does: see eng/EmulationFunctions.Operations. Paths are meant from where the caller stands.
static async Task<int> OperateAsync(string[] options, string folder)
{
    const string Operations = "eng/EmulationFunctions.Operations";
    if (await BuildAsync(Operations, "-p:RunAnalyzers=false") is not 0 and var failed)
        return failed;
    var program = Path.GetFullPath($"{Operations}/bin/Release/net10.0/EmulationFunctions.Operations.dll");
    using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. options]) { WorkingDirectory = folder, UseShellExecute = false })!;
    await process.WaitForExitAsync();
    return process.ExitCode;
}

// Publishes the function app and sees whether the Functions host would find all of it: --to DIR [--zip FILE.zip].
static async Task<int> PublishAsync(string[] options, string folder)
{
    if (Array.IndexOf(options, "--to") is var at && (at < 0 || at + 1 >= options.Length))
        return Fail("Say where to: --to DIR.");
    if (await ChooseStandInsAsync() is not 0 and var failed)
        return failed;
    var to = Path.GetFullPath(options[at + 1], folder);
    if (await CallAsync("dotnet", ["publish", "src/EmulationFunctions", "-c", "Release", "-o", to, "--nologo", "-v", "minimal"]) is not 0 and var unpublished)
        return unpublished;
    return await OperateAsync(["check-publish", "--folder", to, .. options.Where((_, place) => place != at && place != at + 1)], folder);
}

// Builds a project or solution (Release), unless nothing has changed since it was last built.
static async Task<int> BuildAsync(string what, params string[] options)
{
    if (await ChooseStandInsAsync() is not 0 and var failed)
        return failed;

    var stamp = $"{Local}/obj/built-{Path.GetFileName(what)}.stamp";
    if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) > NewestChange())
        return 0;

    Console.WriteLine($"Building {what}.");
    var built = await CallAsync("dotnet", ["build", what, "-c", "Release", "-v", "minimal", "--nologo", .. options]);
    if (built == 0)
        await File.WriteAllTextAsync(stamp, "");
    return built;
}

// Folders count too: they change when a file in them is made, renamed or deleted.
static DateTime NewestChange()
{
    static bool IsSource(FileSystemInfo entry) => entry.Name is not ("bin" or "obj" or "TestResults" or "node_modules");
    static IEnumerable<FileSystemInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().Where(IsSource).SelectMany(entry => entry is DirectoryInfo inner ? Below(inner).Prepend(inner) : [entry]);

    return new[] { "src", "eng", "tests" }
        .SelectMany(folder => Below(new DirectoryInfo(folder)))
        .Concat(new DirectoryInfo(".").EnumerateFiles())
        .Max(entry => entry.LastWriteTimeUtc);
}

// Asks the package registry once whether it has all that we use; see eng/standins/README.md.
static async Task<int> ChooseStandInsAsync()
{
    const string Answer = "StandIns.local.props";
    if (File.Exists(Answer))
        return 0;

    Console.WriteLine("Looking for our packages in the registry.");
    var (code, text) = await AskAsync("dotnet", ["restore", "EmulationFunctions.sln", "-p:UseStandIns=false", "--nologo"]);
    var lacking = new[] { "NU1101", "NU1102", "NU1103" }.Any(text.Contains);
    if (code != 0 && !lacking)
    {
        Console.Error.WriteLine(text);
        return Fail("The packages could not be restored; the reason stands above.");
    }

    await File.WriteAllTextAsync(Answer, $"""
        <Project>
          <PropertyGroup>
            <UseStandIns Condition="'$(UseStandIns)' == ''">{(lacking ? "true" : "false")}</UseStandIns>
          </PropertyGroup>
        </Project>

        """);
    Console.WriteLine(lacking ? "The registry lacks some of them: building with the stand-ins." : "All of them are there.");
    return 0;
}

static async Task<string?> FindBrowserAsync()
{
    static string? Find() => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" }.FirstOrDefault(File.Exists);

    if (Find() is null)
        await InstallAsync("chromium");
    return Find();
}

// A Python that has the package icalendar: Debian's, or one in a folder of ours that pip filled with the same major version.
static async Task<string?> FindPythonAsync()
{
    var own = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "emulation-functions", "python-icalendar");
    var ownPython = Path.Combine(own, OperatingSystem.IsWindows() ? "Scripts/python.exe" : "bin/python3");
    async Task<string?> Find()
    {
        foreach (var python in new[] { Environment.GetEnvironmentVariable("PYTHON_ICALENDAR"), "/usr/bin/python3", ownPython })
        {
            if (File.Exists(python) && (await AskAsync(python, ["-c", "import icalendar"], quiet: true)).Code == 0)
                return python;
        }

        return null;
    }

    if (await Find() is { } found)
        return found;
    await InstallAsync("python3-icalendar");
    if (await Find() is { } installed)
        return installed;
    try
    {
        if (await CallAsync("python3", ["-m", "venv", own]) == 0)
            await CallAsync(ownPython, ["-m", "pip", "install", "--quiet", "icalendar<5"]);
    }
    catch (System.ComponentModel.Win32Exception)
    {
        // There is no Python at all.
    }

    return await Find();
}

static async Task<string?> FindOfficeAsync()
{
    static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftoppm")))
        ? new[] { Environment.GetEnvironmentVariable("SOFFICE_PATH"), "/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice" }.FirstOrDefault(office => File.Exists(office) && HasCalc(office))
        : null;

    // Debian has writer and calc apart.
    static bool HasCalc(string office) =>
        office != "/usr/bin/soffice" || new[] { "/usr/lib", "/usr/lib64" }.Any(folder => File.Exists($"{folder}/libreoffice/program/libsclo.so"));

    if (Find() is null)
        await InstallAsync("libreoffice-writer", "libreoffice-calc", "poppler-utils", "fonts-liberation");
    return Find();
}

// Installs Debian packages where that is ours to do.
static async Task InstallAsync(params string[] packages)
{
    if (!File.Exists("/etc/debian_version") || !Environment.IsPrivilegedProcess)
        return;
    await CallAsync("apt-get", ["update", "-q"]);
    await CallAsync("apt-get", ["install", "-y", "-q", "--no-install-recommends", .. packages]);
}

static async Task<int> CallAsync(string program, IEnumerable<string> arguments)
{
    using var process = Process.Start(program, arguments);
    await process.WaitForExitAsync();
    return process.ExitCode;
}

static async Task<(int Code, string Text)> AskAsync(string program, IEnumerable<string> arguments, bool quiet = false)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = quiet, UseShellExecute = false })!;
    var errors = quiet ? process.StandardError.ReadToEndAsync() : Task.FromResult("");
    var text = await process.StandardOutput.ReadToEndAsync();
    await errors;
    await process.WaitForExitAsync();
    return (process.ExitCode, text);
}

static int Fail(string why)
{
    Console.Error.WriteLine(why);
    return 1;
}

static string ThisFile([CallerFilePath] string path = "") => path;

// When our parent is killed the system gives us another one.
static int Parent() => OperatingSystem.IsWindows() ? 0 : getppid();

[DllImport("libc")]
static extern int getppid();
