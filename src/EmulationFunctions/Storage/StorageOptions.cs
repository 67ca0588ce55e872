using Azure.Core;
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
    /// <summary>Who opens an account by its name; the app's own identity unless somebody else does.</summary>
    internal TokenCredential? Opener { get; init; }

    /// <summary>Reads the settings. An empty one counts as none.</summary>
    /// <exception cref="InvalidOperationException">Neither a connection string nor an account name is set, or one cannot be right.</exception>
    public static StorageOptions From(IConfiguration configuration)
    {
        var options = new StorageOptions(
            Text(configuration, "AzureWebJobsStorage"),
            Text(configuration, "AzureWebJobsStorage:accountName"),
            Text(configuration, "AzureWebJobsStorage:clientId"),
            configuration["Storage:Prefix"] ?? "");
        if (options.ConnectionString is null && options.AccountName is null)
            throw new InvalidOperationException("Set AzureWebJobsStorage or AzureWebJobsStorage__accountName.");
        if (options.AccountName is { } account && (account.Length is < 3 or > 24 || !account.All(IsLowerOrDigit)))
            throw new InvalidOperationException("AzureWebJobsStorage__accountName is a storage account's name: 3 to 24 lower-case letters and digits.");
        if (options.ClientId is { } client && !Guid.TryParse(client, out _))
            throw new InvalidOperationException("AzureWebJobsStorage__clientId is the client id of a managed identity.");
        return options.Prefix.All(IsLowerOrDigit)
            ? options
            : throw new InvalidOperationException("Storage__Prefix is made of lower-case letters and digits.");
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

    private TokenCredential Credential() => Opener ?? new ManagedIdentityCredential(
        ClientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(ClientId));

    private static string? Text(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } text ? text : null;

    private static bool IsLowerOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
}
