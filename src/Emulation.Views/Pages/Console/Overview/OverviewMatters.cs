namespace Emulation.Views.Pages;

/// <summary>What waits for an organizer beside the units' submissions.</summary>
/// <param name="UnknownLetters">Letters that may or may not have gone out.</param>
/// <param name="FailedLetters">Letters that will not arrive.</param>
/// <param name="FailedWork">Work that failed every time.</param>
/// <param name="Replacements">Requests to be replaced.</param>
/// <param name="ClosedAddresses">Addresses at which letters do not arrive.</param>
/// <param name="WithoutLink">People of units who have no form link.</param>
/// <param name="Meetings">Meetings to come about which something is open, the next one first.</param>
public sealed record OverviewMatters(
    int UnknownLetters, int FailedLetters, int FailedWork, int Replacements, int ClosedAddresses, int WithoutLink, IReadOnlyList<MeetingMatter> Meetings)
{
    /// <summary>Plans that are being written.</summary>
    public IReadOnlyList<DraftMatter> Drafts { get; init; } = [];

    /// <summary>Units of which nobody gets letters about what they owe.</summary>
    public int Unreached { get; init; }

    /// <summary>Nothing at all.</summary>
    public static OverviewMatters None { get; } = new(0, 0, 0, 0, 0, 0, []);
}

/// <summary>A draft that is not what is published.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Changes">How many changes have yet to be published.</param>
/// <param name="HasMoved">Whether the plan was stored by another way since the draft was begun.</param>
public sealed record DraftMatter(int Year, int Changes, bool HasMoved)
{
    /// <summary>Whether it takes long to work out what it does to letters.</summary>
    public bool TakesLong { get; init; }
}

/// <summary>What is open about a meeting.</summary>
/// <param name="Title">The meeting's.</param>
/// <param name="Url">Its page.</param>
/// <param name="Substitutes">Substitutes who wait for an organizer.</param>
/// <param name="Untold">People who have yet to be told how it stands.</param>
/// <param name="Silent">People who have not answered.</param>
public sealed record MeetingMatter(string Title, string Url, int Substitutes, int Untold, int Silent)
{
    /// <summary>Whether nothing is open.</summary>
    public bool IsQuiet => Substitutes + Untold + Silent == 0;
}
