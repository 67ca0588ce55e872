namespace Emulation.Views.Pages;

/// <summary>The organizer's page: who has submitted, who comes, what was written to whom.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="Activities">Activities that want documents or not, in any order.</param>
/// <param name="Meetings">Meetings, in any order.</param>
/// <param name="Letters">Letters, in any order.</param>
/// <param name="Links">The contacts and their form links.</param>
/// <param name="Notice">What has just been done, if anything.</param>
/// <param name="MoreLettersUrl">Where older letters are, if there are more.</param>
public sealed record ConsolePageModel(
    PageShell Shell,
    string TimeZone,
    DateTime Now,
    IReadOnlyList<ConsoleActivity> Activities,
    IReadOnlyList<ConsoleMeeting> Meetings,
    IReadOnlyList<ConsoleLetter> Letters,
    IReadOnlyList<ConsoleLink> Links,
    ConsoleNotice Notice = ConsoleNotice.None,
    string? MoreLettersUrl = null)
    : PageModel(Shell)
{
    /// <summary>Addresses at which letters do not arrive.</summary>
    public IReadOnlyList<ConsoleClosedAddress> ClosedAddresses { get; init; } = [];

    /// <summary>Work that failed every time.</summary>
    public IReadOnlyList<ConsolePoison> Poison { get; init; } = [];

    /// <summary>Requests to be replaced that wait for an organizer.</summary>
    public IReadOnlyList<ConsoleReplacement> Replacements { get; init; } = [];

    internal override Type Component => typeof(ConsolePage);

    /// <summary>The activities in deadline order.</summary>
    public IReadOnlyList<ConsoleActivity> InOrder => [.. Activities.OrderBy(one => one.Activity.Deadline)];

    /// <summary>Meetings to come, the next one first; then those that are over, the last one first.</summary>
    public IReadOnlyList<ConsoleMeeting> MeetingsInOrder =>
        [
            .. Meetings.Where(one => !one.IsOver).OrderBy(one => one.Meeting.Start),
            .. Meetings.Where(one => one.IsOver).OrderByDescending(one => one.Meeting.Start),
        ];

    /// <summary>Letters that a person has to look after, then the newest.</summary>
    public IReadOnlyList<ConsoleLetter> LettersInOrder =>
        [.. Letters.OrderBy(one => one.Letter.State != LetterState.Unknown).ThenByDescending(one => one.NeedsCare).ThenByDescending(one => one.UpdatedAt)];

    /// <summary>Submissions whose deadline has passed.</summary>
    public int Overdue => Owed(deadline => deadline < Now);

    /// <summary>Submissions due within seven days.</summary>
    public int DueSoon => Owed(deadline => deadline >= Now && deadline < Now.AddDays(7));

    /// <summary>Letters that may or may not have gone out.</summary>
    public int UnknownLetters => Letters.Count(one => one.Letter.State == LetterState.Unknown);

    /// <summary>Letters that will not arrive.</summary>
    public int FailedLetters => Letters.Count(one => one.NeedsCare) - UnknownLetters;

    /// <summary>People invited to meetings to come who have not answered.</summary>
    public int Silent => Meetings.Where(one => !one.IsOver && !one.Meeting.IsCancelled).Sum(one => one.Count(null));

    /// <summary>People who hold no live link.</summary>
    public int WithoutLink => Links.Count(one => one.Url is null);

    /// <summary>Whether nothing waits for the organizer.</summary>
    public bool IsQuiet => Overdue + DueSoon + UnknownLetters + FailedLetters + ClosedAddresses.Count + Poison.Count + Replacements.Count + Silent + WithoutLink == 0;

    private int Owed(Func<DateTime, bool> when) =>
        Activities
            .Where(one => one.Activity.WantsSubmission)
            .Sum(one => one.Units.Count(unit => unit.IsOwed && when(unit.ExtendedTo ?? one.Activity.Deadline)));
}

/// <summary>What an organizer has just done.</summary>
public enum ConsoleNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A letter was settled as delivered.</summary>
    LetterAccepted,

    /// <summary>A letter goes out again.</summary>
    LetterResent,

    /// <summary>A letter had been settled meanwhile.</summary>
    LetterAlreadySettled,

    /// <summary>A link was made; the ones before it are void.</summary>
    LinkMade,

    /// <summary>A link was revoked.</summary>
    LinkRevoked,

    /// <summary>Letters go to an address again.</summary>
    AddressOpened,

    /// <summary>Work that failed is tried again.</summary>
    WorkTriedAgain,

    /// <summary>Work that failed is left undone.</summary>
    WorkDismissed,

    /// <summary>Somebody took a contact's place.</summary>
    ReplacementAccepted,

    /// <summary>A contact stays.</summary>
    ReplacementDeclined,

    /// <summary>A request had been decided meanwhile.</summary>
    ReplacementDecidedBefore,

    /// <summary>A request cannot be declined without a reason.</summary>
    ReasonNeeded,
}
