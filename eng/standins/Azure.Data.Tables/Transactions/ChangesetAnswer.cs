using System.Text.RegularExpressions;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables.Transactions;

/// <summary>What the service says to a transaction: an answer a change, or one answer that names the change that failed.</summary>
internal static partial class ChangesetAnswer
{
    public static IReadOnlyList<Response> Read(Response response)
    {
        var body = response.Content.ToString();
        var boundary = Boundary.Match(body) is { Success: true } inner
            ? inner
            : Boundary.Match(response.Headers.ContentType ?? "");
        List<Response> parts =
        [
            .. body.Split($"--{boundary.Groups[1].Value}")
                .Where(part => part.Contains("HTTP/1.", StringComparison.Ordinal))
                .Select(part => new PartResponse(part[part.IndexOf("HTTP/1.", StringComparison.Ordinal)..])),
        ];
        return parts.Find(part => part.IsError) is { } failure ? throw Failed(failure) : parts;
    }

    private static TableTransactionFailedException Failed(Response part)
    {
        var error = ServiceErrors.ErrorOf(part);
        if (Index.Match(error.Message) is { Success: true } index)
            error.Data[TableTransactionFailedException.FailedIndexKey] = index.Groups[1].Value;
        return new TableTransactionFailedException(error);
    }

    [GeneratedRegex("boundary=\"?([^\"\\s;]+)")]
    private static partial Regex Boundary { get; }

    // The service puts the index of the change before its text: "2:The specified entity already exists."
    [GeneratedRegex("^([0-9]+):")]
    private static partial Regex Index { get; }
}
