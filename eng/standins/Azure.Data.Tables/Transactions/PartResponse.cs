using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one change, out of the transaction's answer.</summary>
internal sealed class PartResponse : Response
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    public PartResponse(string text)
    {
        using var lines = new StringReader(text);
        var status = lines.ReadLine()!.Split(' ', 3);
        Status = int.Parse(status[1], CultureInfo.InvariantCulture);
        ReasonPhrase = status.Length > 2 ? status[2] : "";
        while (lines.ReadLine() is { Length: > 0 } line)
        {
            var header = line.Split(':', 2, StringSplitOptions.TrimEntries);
            headers[header[0]] = header[^1];
        }

        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ReadToEnd().Trim()));
        ClientRequestId = headers.GetValueOrDefault("x-ms-client-request-id", "");
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override bool IsError => Status >= 400;

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) =>
        headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
