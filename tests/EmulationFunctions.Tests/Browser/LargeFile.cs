using System.Security.Cryptography;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A PDF of some megabytes on disk, no piece of which is like another.</summary>
internal sealed class LargeFile : IDisposable
{
    private readonly TempFolder folder = new();

    private LargeFile(string name) => Path = folder.At(name);

    public string Path { get; }

    public long Size { get; private init; }

    public string Sha256 { get; private set; } = "";

    public static LargeFile Pdf(string name, int megabytes)
    {
        var file = new LargeFile(name) { Size = megabytes * 1024L * 1024 };
        var random = new Random(megabytes);
        var buffer = new byte[1024 * 1024];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = File.Create(file.Path);
        for (var at = 0; at < megabytes; at++)
        {
            random.NextBytes(buffer);
            if (at == 0)
                "%PDF-1.7\n"u8.CopyTo(buffer);
            hash.AppendData(buffer);
            stream.Write(buffer);
        }

        file.Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        return file;
    }

    public void Dispose() => folder.Dispose();
}
