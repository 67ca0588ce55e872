using System.Globalization;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A page as somebody sees it who has made it twice as large, or has a small screen, or a usual one, and wants nothing to move.</summary>
internal static class Zoom
{
    /// <summary>A screen of 1280 × 800 at 200 %, and the width that WCAG 2.2 asks for (1.4.10: a screen of 1280 at 400 %); and the screen itself, with what small ones leave out.</summary>
    private static readonly (int Width, int Height)[] Screens = [(640, 400), (320, 640), (1280, 800)];

    // What only screen readers are to hear is cut on purpose; a wide table may be moved within its own region, if keys can reach that.
    private const string Look = """
        () => {
          const found = [], root = document.documentElement;
          const name = element => `${element.tagName.toLowerCase()}.${element.className}`;
          if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} pixels too wide`);
          for (const element of document.body.querySelectorAll("*:not(svg, svg *, input, textarea, select, option)")) {
            const style = getComputedStyle(element);
            if (style.display === "inline" || element.clientWidth <= 1 || style.clipPath !== "none" || element.closest(".unseen")) continue;
            const wide = element.scrollWidth > element.clientWidth + 1 && style.overflowX, high = element.scrollHeight > element.clientHeight + 1 && style.overflowY;
            if ([wide, high].some(how => ["auto", "scroll"].includes(how)) && element.tabIndex < 0) found.push(`${name(element)} can be moved by no key`);
            if ([wide, high].some(how => ["hidden", "clip"].includes(how))) found.push(`${name(element)} is cut`);
          }
          for (const element of innerWidth < 1280 ? [] : document.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            if (style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth") found.push(`${name(element)} moves`);
          }
          return [...new Set(found)];
        }
        """;

    /// <summary>What is wrong with the page; nothing where all is well. Its tab wants reduced motion.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var (width, height) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            found.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{width} wide: {fault}")));
        }

        return found;
    }
}
