namespace Emulation.Views.Pages;

/// <summary>The letters: what was written to whom, what has become of it, and what a person has to look after.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Letters">One page of letters, the newest first.</param>
/// <param name="Notice">What has just been done, if anything.</param>
/// <param name="IsNewest">Whether the newest letters are among them.</param>
/// <param name="OlderUrl">Where older letters are, if there are more.</param>
public sealed record LettersPageModel(
    PageShell Shell, string TimeZone, IReadOnlyList<ConsoleLetter> Letters, ConsoleNotice Notice = ConsoleNotice.None, bool IsNewest = true, string? OlderUrl = null)
    : PageModel(Shell)
{
    /// <summary>Letters that a person has to look after; those of which nobody knows first.</summary>
    public IReadOnlyList<ConsoleLetter> InNeed { get; init; } = [];

    /// <summary>Addresses at which letters do not arrive.</summary>
    public IReadOnlyList<ConsoleClosedAddress> ClosedAddresses { get; init; } = [];

    /// <summary>Work that failed every time.</summary>
    public IReadOnlyList<ConsolePoison> Poison { get; init; } = [];

    /// <summary>Whether letters to come take long to be worked out.</summary>
    public bool PreviewTakesLong { get; init; }

    internal override Type Component => typeof(LettersPage);
}
