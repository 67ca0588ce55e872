namespace EmulationFunctions.Meetings.Inbound;

/// <summary>A mail that came in.</summary>
/// <param name="Id">Its Message-ID; where it has none, something made of what it says.</param>
/// <param name="Recipients">To whom it was brought.</param>
/// <param name="From">Its From line.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text, or nothing.</param>
/// <param name="Calendars">The calendar files in it.</param>
/// <param name="Attachments">Names of its other files.</param>
/// <param name="IsAutomatic">Whether a machine wrote it (RFC 3834, 5): passing it on could go round in circles.</param>
/// <param name="IsVouchedFor">Whether SPF or DKIM vouches for its From line.</param>
internal sealed record InboundMail(
    string Id,
    IReadOnlyList<string> Recipients,
    Correspondent From,
    string Subject,
    string Text,
    IReadOnlyList<string> Calendars,
    IReadOnlyList<string> Attachments,
    bool IsAutomatic,
    bool IsVouchedFor);
