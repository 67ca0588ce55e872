namespace EmulationFunctions.Entry;

/// <summary>The address under which a page was asked for, so that it can be asked for again.</summary>
internal static class AskedAddress
{
    // A language is chosen anew, and what has just been done is said once.
    private static readonly string[] Dropped = ["lang", "notice", "received", "promised", "said", "saved", "made"];

    /// <summary>The path and the query, written anew; null for anything but reading.</summary>
    public static string? Of(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        ? request.Path + QueryString.Create(request.Query.Where(one => !Dropped.Contains(one.Key))).ToUriComponent()
        : null;
}
