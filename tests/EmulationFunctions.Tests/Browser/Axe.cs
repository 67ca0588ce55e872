using EmulationFunctions.Local.Storage;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>npm's axe-core: it finds what keeps people from using a page.</summary>
internal static class Axe
{
    private const string Run = """
        rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'], elementRef: false })
          .then(found => found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')} – ${node.any.concat(node.all, node.none).map(check => check.message).join('; ')}`)))
        """;

    /// <summary>Levels A and AA of WCAG 2.0 to 2.2.</summary>
    private static readonly object Everything = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa" } };

    private static readonly object Colours = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } };

    /// <summary>Its program.</summary>
    public static async Task<string> ScriptAsync()
    {
        var package = new NpmPackages("axe-core-4.10.3", "the accessibility checker axe-core 4.10.3", ["axe-core@4.10.3"], "axe-core/axe.min.js");
        return await File.ReadAllTextAsync(await NpmPackages.FindAsync(package, Path.Combine(Path.GetTempPath(), "emulation-functions"), Console.WriteLine, CancellationToken.None));
    }

    /// <summary>What it finds on the page as it stands; nothing where all is well.</summary>
    /// <param name="page">The page; the program is in it.</param>
    /// <param name="coloursOnly">Whether only the colours are looked at: the rest is the same in the dark.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, bool coloursOnly) =>
        await page.EvaluateAsync<string[]>(Run, coloursOnly ? Colours : Everything);
}
