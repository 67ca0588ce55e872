using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Storage;

/// <summary>Where the app keeps its rows, files and messages: the storage account of the Functions host.</summary>
/// <param name="ConnectionString">Setting <c>AzureWebJobsStorage</c>: on one machine.</param>
/// <param name="AccountName">Setting <c>AzureWebJobsStorage__accountName</c>: in Azure, with an identity instead of a key.</param>
/// <param name="ClientId">Setting <c>AzureWebJobsStorage__clientId</c>: the user-assigned identity.</param>
/// <param name="Prefix">Setting <c>Storage__Prefix</c>: before each table, queue and container, so that tests keep apart. Usually empty.</param>
public sealed record StorageOptions(string? ConnectionString, string? AccountName, string? ClientId, string Prefix)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">Neither a connection string nor an account name is set.</exception>
    public static StorageOptions From(IConfiguration configuration)
    {
        var options = new StorageOptions(
            configuration["AzureWebJobsStorage"],
            configuration["AzureWebJobsStorage:accountName"],
            configuration["AzureWebJobsStorage:clientId"],
            configuration["Storage:Prefix"] ?? "");
        return options.ConnectionString is null && options.AccountName is null
            ? throw new InvalidOperationException("Set AzureWebJobsStorage or AzureWebJobsStorage__accountName.")
            : options;
    }

    internal TableServiceClient Tables() => AccountName is null
        ? new TableServiceClient(ConnectionString!)
        : new TableServiceClient(Endpoint("table"), Credential());

    internal BlobServiceClient Blobs() => AccountName is null
        ? new BlobServiceClient(ConnectionString!)
        : new BlobServiceClient(Endpoint("blob"), Credential());

    internal QueueServiceClient Queues() => AccountName is null
        ? new QueueServiceClient(ConnectionString!)
        : new QueueServiceClient(Endpoint("queue"), Credential());

    private Uri Endpoint(string service) => new($"https://{AccountName}.{service}.core.windows.net");

    private ManagedIdentityCredential Credential() => new ManagedIdentityCredential(
        ClientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(ClientId));
}
