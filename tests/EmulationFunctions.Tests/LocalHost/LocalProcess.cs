using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace EmulationFunctions.Tests.LocalHost;

/// <summary>The built local host as a process of its own.</summary>
internal sealed class LocalProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();

    private LocalProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public static LocalProcess Start(string folder, IEnumerable<string>? options = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(FindOnPath("dotnet"), [Path.Combine(AppContext.BaseDirectory, "EmulationFunctions.Local.dll"), "--data", folder, "--no-sample", .. options ?? ["--port", "0"]])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var started = new LocalProcess(Process.Start(start)!);
        started.process.OutputDataReceived += (_, _) => { };
        started.process.ErrorDataReceived += (_, line) => started.errors.AppendLine(line.Data);
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Waits for local.json, which a host before may have left.</summary>
    public async Task<JsonElement> ReadyAsync(string folder, string? notUrl = null)
    {
        var file = Path.Combine(folder, "local.json");
        for (var tries = 0; ; tries++)
        {
            Assert.False(tries > 1200, "The host was not ready within a minute.");
            Assert.False(process.HasExited, errors.ToString());
            if (File.Exists(file))
            {
                var told = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.Clone();
                if (told.GetProperty("url").GetString() != notUrl)
                    return told;
            }

            await Task.Delay(50);
        }
    }

    public void Signal(string signal) => Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void EndInput() => process.StandardInput.Close();

    /// <summary>Waits for the end; gives the exit code and what was said on the error stream.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, errors.ToString().Trim());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private static string FindOnPath(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).First(File.Exists);
}
