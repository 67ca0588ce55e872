using System.Globalization;

namespace Azure.Data.Tables.Paging;

/// <summary>The address of one page of a query.</summary>
internal sealed record QueryAddress(string Path, string? Filter, IEnumerable<string>? Select)
{
    public string Page(int? size, IEnumerable<(string Name, string Value)> continuation)
    {
        (string Name, string? Value)[] asked =
        [
            ("$top", size?.ToString(CultureInfo.InvariantCulture)),
            ("$filter", Filter),
            ("$select", Select is null ? null : string.Join(',', Select)),
        ];
        var query = string.Join('&', asked
            .Concat(continuation.Select(part => (part.Name, Value: (string?)part.Value)))
            .Where(part => !string.IsNullOrEmpty(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }
}
