using Emulation.Views.Texts;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>An upload form on a page, while its script is at work.</summary>
internal sealed class UploadCard(IPage page, string selector)
{
    public static UploadTexts Says { get; } = Words.Of(Language.Vi).Uploads;

    public ILocator Root => page.Locator(selector);

    public ILocator Submit => Root.Locator("form.upload button.primary");

    public ILocator Picked => Root.Locator(".picked");

    public ILocator Fault => Root.Locator(".fault");

    public ILocator State => Root.Locator(".transfer-state");

    public ILocator Pause => Root.Locator("[data-slot=pause]");

    public ILocator Cancel => Root.Locator("[data-slot=cancel]");

    public static UploadCard Of(IPage page, string activity) => new(page, $"[id='activity.{activity}']");

    public ILocator Input(string document = "report") => Root.Locator($"input[name={document}]");

    public async Task SendAsync(string path, string document = "report")
    {
        await Input(document).SetInputFilesAsync(path);
        await Submit.ClickAsync();
    }

    /// <summary>How far the file has come, from 0 to 1.</summary>
    public Task<double> ShareAsync() => Root.Locator("progress").EvaluateAsync<double>("bar => bar.value");

    public Task ReachesAsync(double share) =>
        Until.HoldsAsync(async () => await ShareAsync() is var now && now >= share ? null : $"It stays at {now}, and does not come to {share}.", seconds: 300);

    /// <summary>Drops files on an element; gives whether the browser would have opened them in the page's place.</summary>
    public static Task<bool> DropAsync(ILocator on, params string[] names) => on.EvaluateAsync<bool>(
        """
        (element, names) => {
          const dataTransfer = new DataTransfer();
          for (const name of names) dataTransfer.items.add(new File(["%PDF-1.7\n" + name], name));
          const event = kind => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
          return [element.dispatchEvent(event("dragover")), element.dispatchEvent(event("drop"))].includes(true);
        }
        """,
        names);
}
