namespace Emulation.Views.Pages;

/// <summary>One guest of meetings: which, what was answered, and what was sent.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Guest">The guest as the latest meeting knows it.</param>
/// <param name="Url">Where this page is.</param>
/// <param name="Meetings">Meetings to which the guest is or was invited, the latest first, a page of them at a time.</param>
public sealed record GuestPageModel(PageShell Shell, string TimeZone, Invitee Guest, string Url, ListPage<PersonMeeting> Meetings) : PageModel(Shell)
{
    /// <summary>Most room of a page: a meeting takes as much as what the guest adds is long.</summary>
    public const int MostRoom = 40;

    /// <summary>The year among whose guests this one is found; null for this year and the last.</summary>
    public int? Year { get; init; }

    /// <summary>Where the guest becomes a contact.</summary>
    public string AddUrl { get; init; } = "";

    /// <summary>Letters of how many days are shown.</summary>
    public int Days { get; init; }

    /// <summary>Letters to the guest, the newest first.</summary>
    public IReadOnlyList<ConsoleLetter> Letters { get; init; } = [];

    internal override Type Component => typeof(GuestPage);

    /// <summary>How much room a meeting takes.</summary>
    public static int Room(PersonMeeting one) => 1 + ((one.Invitee.Remark?.Length ?? 0) / 200);
}
