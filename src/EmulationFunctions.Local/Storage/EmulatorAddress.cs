using System.Net.Sockets;
using System.Security.Cryptography;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace EmulationFunctions.Local.Storage;

/// <summary>Where a data folder's emulator listens, and the key that it alone knows.</summary>
internal sealed record EmulatorAddress(int BlobPort, int QueuePort, int TablePort, string Key)
{
    public const string Account = "devstoreaccount1";

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{BlobPort}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{QueuePort}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{TablePort}/{Account};";

    public bool PortsAreFree => FreePort.IsFree(BlobPort) && FreePort.IsFree(QueuePort) && FreePort.IsFree(TablePort);

    public static EmulatorAddress Choose(string? key)
    {
        var ports = FreePort.Find(3);
        return new EmulatorAddress(ports[0], ports[1], ports[2], key ?? Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
    }

    /// <summary>Whether an emulator answers here that takes our key: then it is ours, and not somebody else's on the same ports.</summary>
    public async Task<bool> IsOursAsync(CancellationToken cancellation)
    {
        try
        {
            await new BlobServiceClient(ConnectionString, AskOnce(new BlobClientOptions())).GetPropertiesAsync(cancellation);
            await new QueueServiceClient(ConnectionString, AskOnce(new QueueClientOptions())).GetPropertiesAsync(cancellation);
            using var table = new TcpClient();
            await table.ConnectAsync("127.0.0.1", TablePort, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is RequestFailedException or SocketException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    private static TOptions AskOnce<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.RetryPolicy = new RetryPolicy(maxRetries: 0);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(3);
        return options;
    }
}
