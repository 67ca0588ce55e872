using System.Net;

namespace Azure.Data.Tables.Http;

/// <summary>The account's name in an endpoint: the first part of the host, or of the path where the host has no name of its own.</summary>
internal static class AccountNames
{
    public static string Of(Uri endpoint) =>
        IPAddress.TryParse(endpoint.Host.Trim('[', ']'), out _) || endpoint.IsLoopback
            ? endpoint.AbsolutePath.Trim('/').Split('/')[0]
            : endpoint.Host.Split('.')[0];
}
