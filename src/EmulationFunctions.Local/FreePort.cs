using System.Net;
using System.Net.Sockets;

namespace EmulationFunctions.Local;

/// <summary>Ports on this machine that nobody listens on.</summary>
internal static class FreePort
{
    // Systems take the ports of outgoing connections from above: none of them gets one of these before we listen.
    private const int First = 15_000;
    private const int AfterLast = 32_000;

    public static IReadOnlyList<int> Find(int count)
    {
        var found = new HashSet<int>();
        while (found.Count < count)
        {
            var port = Random.Shared.Next(First, AfterLast);
            if (IsFree(port))
                found.Add(port);
        }

        return [.. found];
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
