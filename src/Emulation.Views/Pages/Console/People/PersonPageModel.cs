namespace Emulation.Views.Pages;

/// <summary>One person: what came to it and what it did.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Contact">The person.</param>
/// <param name="UnitName">The person's unit, if any.</param>
public sealed record PersonPageModel(PageShell Shell, string TimeZone, Contact Contact, string? UnitName) : PageModel(Shell)
{
    /// <summary>Lines of each list on a page, so that all three fit.</summary>
    public const int MostLines = 30;

    /// <summary>What has just been done, if anything.</summary>
    public PeopleNotice Notice { get; init; }

    /// <summary>The form link that is good, to copy; null where there is none.</summary>
    public string? FormUrl { get; init; }

    /// <summary>Where the form link is revoked.</summary>
    public string? RevokeUrl { get; init; }

    /// <summary>The person's links that are good or were used.</summary>
    public IReadOnlyList<PersonLink> Links { get; init; } = [];

    /// <summary>The address's trouble, if letters do not arrive.</summary>
    public ConsoleClosedAddress? Closed { get; init; }

    /// <summary>An open request to be replaced.</summary>
    public ConsoleReplacement? Request { get; init; }

    /// <summary>Letters of how many days are shown.</summary>
    public int Days { get; init; }

    /// <summary>A page of the letters to the person, the newest first.</summary>
    public ListPage<ConsoleLetter> Letters { get; init; } = ListPage.Of<ConsoleLetter>([], 1);

    /// <summary>A page of the meetings of this year and the last to which the person is or was invited, the latest first.</summary>
    public ListPage<PersonMeeting> Meetings { get; init; } = ListPage.Of<PersonMeeting>([], 1);

    /// <summary>A page of what was noted about the person this year and the last, the newest first.</summary>
    public ListPage<AuditLine> History { get; init; } = ListPage.Of<AuditLine>([], 1);

    internal override Type Component => typeof(PersonPage);

    internal string Url => $"/console/people/{Contact.Id}";

    /// <summary>Where a page of one of the lists is; the others stay where they are.</summary>
    internal string Page(string list, int page)
    {
        (string Name, int Page)[] lists = [("letters", Letters.Page), ("meetings", Meetings.Page), ("history", History.Page)];
        return $"{Url}?days={Days}&{string.Join('&', lists.Select(one => $"{one.Name}={(one.Name == list ? page : one.Page)}"))}#person-{list}";
    }
}

/// <summary>A link of a person.</summary>
/// <param name="Purpose">What it opens.</param>
/// <param name="Until">Until when, local.</param>
/// <param name="FirstOpened">The local day on which it was opened first, if it was.</param>
/// <param name="LastOpened">The local day on which it was opened last.</param>
public sealed record PersonLink(LinkPurpose Purpose, DateTime Until, DateTime? FirstOpened, DateTime? LastOpened);

/// <summary>A meeting of a person.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitee">The person in it.</param>
/// <param name="AnsweredAt">When it answered, local.</param>
public sealed record PersonMeeting(Meeting Meeting, Invitee Invitee, DateTime? AnsweredAt);

/// <summary>Asks before a person is removed, or its data deleted.</summary>
/// <param name="Contact">The person.</param>
/// <param name="Seen">What stands for the person as it is.</param>
public sealed record PersonEndModel(PageShell Shell, Contact Contact, string Seen) : PageModel(Shell)
{
    /// <summary>Links that end.</summary>
    public int Links { get; init; }

    /// <summary>The unit whose reminders nobody gets any more; null where somebody does.</summary>
    public string? LostUnit { get; init; }

    /// <summary>Meetings to come to which the person is invited.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>Whether a request to be replaced is open.</summary>
    public bool HasRequest { get; init; }

    /// <summary>Whether the data is deleted too.</summary>
    public bool IsErasure { get; init; }

    /// <summary>Other contacts of the same mailbox, whose data goes too.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Where the person's own page is.</summary>
    public string PersonUrl { get; init; } = $"/console/people/{Contact.Id}";

    /// <summary>Why it was not done; a code.</summary>
    public string? Fault { get; init; }

    /// <summary>Who changed the person meanwhile, where that is why.</summary>
    public PeopleConflict? Conflict { get; init; }

    internal override Type Component => typeof(PersonEndPage);
}

/// <summary>Names who takes a person's place.</summary>
/// <param name="Contact">The person.</param>
/// <param name="Typed">What stands in the form.</param>
public sealed record SuccessorFormModel(PageShell Shell, Contact Contact, ReplacementDraft Typed) : PeopleFormModel(Shell)
{
    internal override Type Component => typeof(SuccessorFormPage);
}
