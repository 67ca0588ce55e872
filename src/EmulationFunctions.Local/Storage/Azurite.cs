using System.Diagnostics;
using EmulationFunctions.Local.Data;

namespace EmulationFunctions.Local.Storage;

/// <summary>The storage emulator of one data folder: its own ports, its own key, its own data.</summary>
/// <remarks>
/// It saves to disk every few seconds, so killing it loses what was acknowledged. Therefore it outlives a host that is killed,
/// the next start takes it over, and it is only ever asked to end.
/// </remarks>
internal sealed class Azurite : IAsyncDisposable
{
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(20);

    private readonly string home;
    private readonly string pidFile;
    private readonly EmulatorAddress address;

    private Azurite(string home, EmulatorAddress address)
    {
        this.home = home;
        this.address = address;
        pidFile = Path.Combine(home, Names.Pid);
    }

    public string ConnectionString => address.ConnectionString;

    /// <summary>Takes over the folder's emulator where it still runs, or else starts it on the folder's data.</summary>
    public static async Task<Azurite> StartAsync(DataFolder data, Action<string> progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(data.At("azurite")).FullName;
        var known = data.Read<EmulatorAddress>(Names.Address);
        if (known is not null)
        {
            // It may be on its way up still, when the host before was killed right after its start.
            var emulator = new Azurite(folder, known);
            if (await emulator.AnswersAsync(cancellation))
                return emulator;
            await emulator.EndAsync();
        }

        var program = await AzuritePackage.FindAsync(folder, progress, cancellation);
        for (var tries = 1; ; tries++)
        {
            var chosen = known is not null && tries == 1 && known.PortsAreFree ? known : EmulatorAddress.Choose(known?.Key);
            var emulator = new Azurite(folder, chosen);
            data.Write(Names.Address, chosen);
            await emulator.LaunchAsync(program);
            if (await emulator.AnswersAsync(cancellation))
                return emulator;

            // A port may have been taken by another program since we chose it.
            await emulator.EndAsync();
            if (tries == 3)
                throw new StartRefusedException($"The storage emulator did not start: {LastLine(Path.Combine(folder, Names.Log))}");
        }
    }

    /// <summary>Asks the emulator to end, and waits until it has saved and is gone.</summary>
    public async ValueTask DisposeAsync() => await EndAsync();

    private async Task LaunchAsync(string program)
    {
        File.Delete(pidFile);
        await Node.StartDetachedAsync(
            Path.Combine(home, Names.Log),
            pidFile,
            program,
            [
                "--location", home,
                "--blobHost", "127.0.0.1", "--blobPort", $"{address.BlobPort}",
                "--queueHost", "127.0.0.1", "--queuePort", $"{address.QueuePort}",
                "--tableHost", "127.0.0.1", "--tablePort", $"{address.TablePort}",
                "--disableTelemetry", "--skipApiVersionCheck", "--silent",
            ],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["AZURITE_ACCOUNTS"] = $"{EmulatorAddress.Account}:{address.Key}" });
    }

    // Waits while its process lives.
    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (await address.IsOursAsync(cancellation))
                return true;
            if (!IsAlive() || TimeProvider.System.GetElapsedTime(started) > ToStart)
                return false;
            await Task.Delay(50, cancellation);
        }
    }

    private async Task EndAsync()
    {
        using var process = FindProcess();
        if (process is null)
            return;

        await Node.AskToEndAsync(process.Id);
        var asked = TimeProvider.System.GetTimestamp();
        while (IsAlive() && !HasSaved() && TimeProvider.System.GetElapsedTime(asked) < ToEnd)
            await Task.Delay(20);

        // All is on disk. Only connections that nobody closes keep it from ending, for some ten seconds more.
        process.Kill();
        while (IsAlive())
            await Task.Delay(20);
        File.Delete(pidFile);
    }

    // It says so for each of its three services, once the service's data are written.
    private bool HasSaved() =>
        File.ReadLines(Path.Combine(home, Names.Log)).Count(line => line.EndsWith("successfully closed", StringComparison.Ordinal)) == 3;

    private bool IsAlive()
    {
        using var process = FindProcess();
        return process is not null;
    }

    private Process? FindProcess()
    {
        try
        {
            if (!File.Exists(pidFile) || !int.TryParse(File.ReadAllText(pidFile), out var id))
                return null;

            var process = Process.GetProcessById(id);
            if (IsEmulator(process))
                return process;

            process.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // A process id alone proves little after a crash. On Linux the command line names our folder (and is empty once the process has ended,
    // also where nobody has asked for its exit code yet); elsewhere ours is a node that started when its file was written.
    private bool IsEmulator(Process process) =>
        OperatingSystem.IsLinux()
            ? File.ReadAllText($"/proc/{process.Id}/cmdline").Split('\0').Contains(home)
            : process.ProcessName.StartsWith("node", StringComparison.OrdinalIgnoreCase)
                && (process.StartTime.ToUniversalTime() - File.GetLastWriteTimeUtc(pidFile)).Duration() < TimeSpan.FromMinutes(1);

    private static string LastLine(string log) => File.Exists(log) ? File.ReadLines(log).LastOrDefault(line => line.Length > 0) ?? "it said nothing." : "it left no log.";

    private static class Names
    {
        public const string Address = "emulator.json";
        public const string Pid = "pid";
        public const string Log = "azurite.log";
    }
}
