using System.ComponentModel;
using System.Diagnostics;

namespace EmulationFunctions.Local.Storage;

/// <summary>Node.js and its npm, which the storage emulator comes with and runs on.</summary>
internal static class Node
{
    // The emulator must outlive us when we are killed, and a terminal's Ctrl+C is meant for us alone:
    // so it starts detached, and writes to a file and not into our streams. Node does this the same way everywhere.
    private const string Detach = """
        const fs = require('fs');
        const [log, pidFile, main, ...args] = process.argv.slice(1);
        const out = fs.openSync(log, 'w');
        const child = require('child_process').spawn(process.execPath, [main, ...args], { detached: true, stdio: ['ignore', out, out], windowsHide: true });
        fs.writeFileSync(pidFile, String(child.pid));
        child.unref();
        """;

    /// <summary>Starts a script on its own, and writes its process id into a file.</summary>
    public static async Task StartDetachedAsync(string log, string pidFile, string main, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node", ["-e", Detach, log, pidFile, main, .. arguments]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        if (await RunAsync(start, CancellationToken.None) is not 0 and var code)
            throw new StartRefusedException($"Node.js could not start the storage emulator (exit code {code}).");
    }

    /// <summary>Asks a process to end, as <c>kill</c> does; .NET itself can only kill.</summary>
    public static Task AskToEndAsync(int process) =>
        RunAsync(new ProcessStartInfo("node", ["-e", "try { process.kill(+process.argv[1], 'SIGTERM') } catch { }", $"{process}"]), CancellationToken.None);

    /// <summary>Installs packages into a folder, with npm's own progress on our streams.</summary>
    public static Task<int> InstallAsync(IEnumerable<string> packages, string folder, CancellationToken cancellation)
    {
        string[] arguments = ["install", "--prefix", folder, .. packages, "--no-audit", "--no-fund", "--no-update-notifier"];
        return RunAsync(OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", ["/c", "npm", .. arguments]) : new ProcessStartInfo("npm", arguments), cancellation);
    }

    private static async Task<int> RunAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                await process.WaitForExitAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            throw new StartRefusedException($"\"{start.FileName}\" was not found: the storage emulator needs Node.js 20 or newer with npm (https://nodejs.org) on the PATH.");
        }
    }
}
