using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EmulationFunctions.Operations.Infra;

/// <summary>The Bicep compiler: it knows every resource type of Azure, and predicts what a deployment would make.</summary>
/// <param name="Path">Where the program lies.</param>
internal sealed record Compiler(string Path)
{
    private const string Version = "0.49.2";

    /// <summary>What names are made of in a prediction: nobody's subscription.</summary>
    private static readonly string[] Nobody =
        ["--subscription-id", "00000000-0000-0000-0000-000000000001", "--tenant-id", "00000000-0000-0000-0000-000000000002", "--location", "southeastasia"];

    /// <summary>Looks for it among the packages, and fetches it as one where it is not there yet; null where it cannot be had.</summary>
    public static async Task<Compiler?> FindAsync(string root, CancellationToken cancellation)
    {
        var platform = RuntimeInformation.RuntimeIdentifier switch
        {
            var id when id.StartsWith("win", StringComparison.Ordinal) => $"win-{Bits()}",
            var id when id.StartsWith("osx", StringComparison.Ordinal) => $"osx-{Bits()}",
            _ => $"linux-{Bits()}",
        };
        var program = System.IO.Path.Combine(
            Packages(), $"azure.bicep.commandline.{platform}", Version, "tools", OperatingSystem.IsWindows() ? "bicep.exe" : "bicep");
        if (!File.Exists(program))
            await RunAsync("dotnet", ["restore", System.IO.Path.Combine(root, "eng/bicep/Compiler.csproj"), $"-p:BicepPlatform={platform}", "--nologo"], cancellation);
        return File.Exists(program) ? new Compiler(program) : null;
    }

    /// <summary>What it has to say of a file, warnings included; empty where all is well.</summary>
    public async Task<string> ComplaintsAsync(string file, CancellationToken cancellation)
    {
        var arguments = file.EndsWith(".bicepparam", StringComparison.Ordinal) ? new[] { "build-params", file, "--stdout" } : ["build", file, "--stdout"];
        var (code, _, complaints) = await RunAsync(Path, arguments, cancellation);
        return code == 0 || complaints.Length > 0 ? complaints : $"{file} does not compile.";
    }

    /// <summary>Lays all files below a folder out as they should be.</summary>
    public Task FormatAsync(string folder, CancellationToken cancellation) =>
        RunAsync(Path, ["format", "--pattern", "**/*.bicep*"], cancellation, folder);

    /// <summary>Predicts what a parameters file would deploy, and writes it beside the file.</summary>
    public async Task PredictAsync(string parameters, CancellationToken cancellation)
    {
        var (code, _, complaints) = await RunAsync(Path, ["snapshot", parameters, "--mode", "overwrite", .. Nobody], cancellation);
        if (code != 0)
            throw new RefusedException(complaints);
    }

    /// <summary>Whether what lies beside a parameters file is what it would deploy.</summary>
    public async Task<bool> IsPredictedAsync(string parameters, CancellationToken cancellation) =>
        (await RunAsync(Path, ["snapshot", parameters, "--mode", "validate", .. Nobody], cancellation)).Code == 0;

    private static string Packages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Bits() => RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";

    private static async Task<(int Code, string Output, string Complaints)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation, string folder = "")
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        using var process = Process.Start(start)!;
        var (output, complaints) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, (await complaints).Trim());
    }
}
