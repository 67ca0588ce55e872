using System.Text.Json;

namespace Azure.Data.Tables.Paging;

/// <summary>Reads a page: <c>{"value":[…]}</c>.</summary>
internal static class PageJson
{
    public static Page<T> Read<T>(Response response, string[] continuation, Func<JsonElement, T> item)
    {
        if (response.Status != 200)
            throw Http.ServiceErrors.ErrorOf(response);

        using var json = JsonDocument.Parse(response.Content);
        return Page<T>.FromValues(
            [.. json.RootElement.GetProperty("value").EnumerateArray().Select(item)],
            Continuation.After(response, continuation),
            response);
    }
}
