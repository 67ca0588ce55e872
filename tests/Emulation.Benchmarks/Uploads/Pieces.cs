using System.Net;
using System.Net.Sockets;

namespace Emulation.Benchmarks.Uploads;

/// <summary>Brings a file's pieces to storage as a browser does: so many at a time, each from a buffer of its own.</summary>
/// <param name="file">The file.</param>
/// <param name="bytes">Bytes of each piece but the last.</param>
/// <param name="name">A piece's name by its number and its bytes.</param>
internal sealed class Pieces(BenchFile file, int bytes, Func<int, ReadOnlySpan<byte>, string> name)
{
    /// <summary>Streams at once, as the page has them.</summary>
    public const int AtATime = 3;

    // Short, because the line is back at once; the page waits for a second and longer.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string[] names = new string[(file.Size + bytes - 1) / bytes];
    private int next = -1;

    /// <summary>Sends them all to a block blob's address; a piece that a broken line took with it is sent again.</summary>
    /// <returns>Their names in order.</returns>
    public async Task<IReadOnlyList<string>> SendAsync(HttpClient http, Uri blob)
    {
        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => SendSomeAsync(http, blob)));
        return names;
    }

    private async Task SendSomeAsync(HttpClient http, Uri blob)
    {
        var buffer = new byte[bytes];
        while (Interlocked.Increment(ref next) is var number && number < names.Length)
        {
            var length = file.Read((long)number * bytes, buffer);
            names[number] = name(number, buffer.AsSpan(0, length));
            var url = new Uri($"{blob}&comp=block&blockid={Uri.EscapeDataString(names[number])}");
            while (!await PutAsync(http, url, buffer, length))
                await Task.Delay(Pause);
        }
    }

    private static async Task<bool> PutAsync(HttpClient http, Uri url, byte[] buffer, int length)
    {
        try
        {
            using var answer = await http.PutAsync(url, new ByteArrayContent(buffer, 0, length));
            return answer.StatusCode switch
            {
                HttpStatusCode.Created => true,
                >= HttpStatusCode.InternalServerError => false,
                var status => throw new InvalidOperationException($"Storage answered {(int)status} to a piece."),
            };
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or SocketException)
        {
            return false;
        }
    }
}
