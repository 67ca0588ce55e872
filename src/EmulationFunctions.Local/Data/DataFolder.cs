using System.Text.Encodings.Web;
using System.Text.Json;

namespace EmulationFunctions.Local.Data;

/// <summary>The folder that holds all state of a local run. One host at a time uses it.</summary>
internal sealed class DataFolder : IDisposable
{
    // People read these files too; none of them is ever part of a page.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly FileStream hold;

    private DataFolder(string path, FileStream hold)
    {
        Path = path;
        this.hold = hold;
    }

    public string Path { get; }

    /// <summary>Opens the folder, and makes it where it is missing.</summary>
    public static async Task<DataFolder> OpenAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var folder = Directory.CreateDirectory(path).FullName;
            return new DataFolder(folder, await HoldAsync(folder, cancellation));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException($"The data folder \"{path}\" cannot be used: {fault.Message} Choose another with --data.");
        }
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>What a file of the folder holds, or null where there is none.</summary>
    public T? Read<T>(string name)
        where T : class
    {
        try
        {
            return File.Exists(At(name)) ? JsonSerializer.Deserialize<T>(File.ReadAllText(At(name)), Json) : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The file \"{At(name)}\" cannot be read: {FirstLine(fault.Message)} Repair it, or choose another folder with --data.");
        }
    }

    /// <summary>Writes a file aside and renames it, so that nobody ever reads half of it.</summary>
    public void Write<T>(string name, T value)
    {
        var aside = At(name + ".new");
        File.WriteAllText(aside, JsonSerializer.Serialize(value, Json));
        File.Move(aside, At(name), overwrite: true);
    }

    public void Delete(string name) => File.Delete(At(name));

    public void Dispose() => hold.Dispose();

    private static async Task<FileStream> HoldAsync(string folder, CancellationToken cancellation)
    {
        // The host that ran here before may be on its way out still; the system frees the file however it ends.
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(System.IO.Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    private static string FirstLine(string text) => text.ReplaceLineEndings("\n").Split('\n')[0];
}
