namespace Azure.Data.Tables.Paging;

/// <summary>Where a query goes on: the service's headers as one token, and the token as query parameters again.</summary>
internal static class Continuation
{
    private const string Header = "x-ms-continuation-";

    public static readonly string[] OfRows = ["NextPartitionKey", "NextRowKey"];
    public static readonly string[] OfTables = ["NextTableName"];

    public static string? After(Response response, string[] names)
    {
        var values = names.Select(name => response.Headers.TryGetValue(Header + name, out var value) ? value : null).ToList();
        return values[0] is null ? null : string.Join(' ', values.OfType<string>().Select(Uri.EscapeDataString));
    }

    public static IEnumerable<(string Name, string Value)> Parameters(string? token, string[] names) =>
        token is null ? [] : names.Zip(token.Split(' ').Select(Uri.UnescapeDataString));
}
