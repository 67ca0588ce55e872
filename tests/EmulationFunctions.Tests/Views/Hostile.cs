namespace EmulationFunctions.Tests.Views;

/// <summary>What somebody might type into a title.</summary>
internal static class Hostile
{
    public const string Markup = "\"><script>alert(1)</script><img src=x onerror='x'>";

    public static void IsHarmlessIn(string html)
    {
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }
}
