using System.Text;
using Azure.Core;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Rows;

namespace Azure.Data.Tables.Transactions;

/// <summary>An entity-group transaction on its way: one changeset in a multipart/mixed batch.</summary>
internal static class ChangesetBody
{
    public static void Write(Request request, TableEndpoint endpoint, IEnumerable<RowRequest> changes)
    {
        var batch = $"batch_{Guid.NewGuid()}";
        var changeset = $"changeset_{Guid.NewGuid()}";
        string[] lines =
        [
            $"--{batch}",
            $"Content-Type: multipart/mixed; boundary={changeset}",
            "",
            .. changes.SelectMany(change => Part(endpoint, change).Prepend($"--{changeset}")),
            $"--{changeset}--",
            "",
            $"--{batch}--",
            "",
        ];

        request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={batch}");
        request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
    }

    private static IEnumerable<string> Part(TableEndpoint endpoint, RowRequest change)
    {
        yield return "Content-Type: application/http";
        yield return "Content-Transfer-Encoding: binary";
        yield return "";
        yield return $"{change.Method} {endpoint.AddressOf(change.Path).AbsoluteUri} HTTP/1.1";
        yield return "Accept: application/json;odata=minimalmetadata";
        yield return "DataServiceVersion: 3.0";
        if (change.IfMatch is not null)
            yield return $"If-Match: {change.IfMatch}";
        if (change.Method == RequestMethod.Post)
            yield return "Prefer: return-no-content";
        if (!change.Body.IsEmpty)
            yield return "Content-Type: application/json;odata=nometadata";
        yield return "";
        yield return Encoding.UTF8.GetString(change.Body.Span);
    }
}
