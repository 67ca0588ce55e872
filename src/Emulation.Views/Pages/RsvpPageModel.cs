namespace Emulation.Views.Pages;

/// <summary>The page on which one person answers an invitation.</summary>
/// <remarks>The form posts <c>answer</c> (yes, no or maybe), <c>people</c>, <c>remark</c>, <c>substituteName</c>, <c>substituteEmail</c> and <c>changed</c>, the change of the meeting that the page shows.</remarks>
/// <param name="TimeZone">IANA zone of the meeting's times.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitee">The person, with the current answer.</param>
/// <param name="AnsweredAt">When that answer was given, local.</param>
/// <param name="Organizer">Who invites.</param>
/// <param name="PostUrl">Where the answer is posted.</param>
/// <param name="State">Whether it can be answered.</param>
/// <param name="JustSaved">Whether the page follows on a post.</param>
public sealed record RsvpPageModel(
    PageShell Shell,
    string TimeZone,
    Meeting Meeting,
    Invitee Invitee,
    DateTime? AnsweredAt,
    Correspondent? Organizer,
    string PostUrl,
    RsvpState State = RsvpState.Open,
    bool JustSaved = false)
    : PageModel(Shell)
{
    /// <summary>What was typed, after a post that was refused; else what stands.</summary>
    public AnswerDraft? Typed { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether the meeting changed while the person was answering: nothing is stored.</summary>
    public bool HasChanged { get; init; }

    /// <summary>Names of those who are invited too, where everybody may see that.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The meeting's files.</summary>
    public IReadOnlyList<PaperLink> Papers { get; init; } = [];

    /// <summary>The invitee in whose place the person is invited.</summary>
    public string? InPlaceOf { get; init; }

    internal override Type Component => typeof(RsvpPage);

    /// <summary>The form's values.</summary>
    public AnswerDraft Form => Typed ?? new(
        Invitee.Answer?.ToString().ToLowerInvariant(),
        Invitee.People?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Invitee.Remark,
        Invitee.Substitute?.State == SubstituteState.Declined ? null : Invitee.Substitute?.Name,
        Invitee.Substitute?.State == SubstituteState.Declined ? null : Invitee.Substitute?.Email);

    /// <summary>The faults of one field.</summary>
    public IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>Whether an invitation can be answered.</summary>
public enum RsvpState
{
    /// <summary>It can.</summary>
    Open,

    /// <summary>The meeting is past: the answer stands.</summary>
    Over,

    /// <summary>The meeting does not take place.</summary>
    Cancelled,

    /// <summary>The person is invited no more.</summary>
    Removed,
}

/// <summary>A file of a meeting, to open.</summary>
/// <param name="Paper">The file.</param>
/// <param name="Url">Where it is.</param>
public sealed record PaperLink(Paper Paper, string Url);
