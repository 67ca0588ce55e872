namespace Emulation.Views.Pages;

/// <summary>The meeting form as typed; its members are the names of the form's fields, in camelCase.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Start">Local time as a browser's date field sends it.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="OnlineUrl">Where online.</param>
/// <param name="Agenda">Free text.</param>
/// <param name="Invitees">The word "units", ids of contacts: one field each, all of the same name.</param>
/// <param name="Guests">One guest a line: <c>Name &lt;address&gt;, language</c>.</param>
public sealed record MeetingForm(
    string Title = "",
    string Start = "",
    string End = "",
    string Place = "",
    string OnlineUrl = "",
    string Agenda = "",
    IReadOnlyList<string>? Invitees = null,
    string Guests = "")
{
    /// <summary>What was typed, as a draft that the domain can check. Its guests are the lines that are not blank, in their order.</summary>
    public MeetingDraft Draft() =>
        new(Title, Start, End, Place, OnlineUrl, Agenda, Invitees ?? [], [.. Lines().Select(ReadGuest)]);

    private string[] Lines() =>
        Guests.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static GuestDraft ReadGuest(string line)
    {
        var open = line.LastIndexOf('<');
        var close = line.IndexOf('>', Math.Max(open, 0));
        if (open < 0 || close < open)
            return new(line, null, null);
        var language = line[(close + 1)..].Trim(' ', ',', ';', '\t');
        return new(line[..open].Trim(), line[(open + 1)..close].Trim(), language.Length == 0 ? null : language);
    }
}
