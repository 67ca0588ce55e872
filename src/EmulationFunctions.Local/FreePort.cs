using System.Net;
using System.Net.Sockets;

namespace EmulationFunctions.Local;

/// <summary>Ports on this machine that nobody listens on.</summary>
internal static class FreePort
{
    public static IReadOnlyList<int> Find(int count)
    {
        // All held at once, so that they differ.
        var held = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        try
        {
            held.ForEach(listener => listener.Start());
            return [.. held.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            held.ForEach(listener => listener.Dispose());
        }
    }

    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static StartRefusedException Taken(int port) =>
        new($"Port {port} cannot be used: another program listens there. Stop it, or choose another with --port (0 = any).");
}
