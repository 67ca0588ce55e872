using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Views.Pages;

/// <summary>The meeting form as typed; its members are the names of the form's fields, in camelCase.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Start">Local time as a browser's date field sends it.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="OnlineUrl">Where online.</param>
/// <param name="Agenda">One item a line: <c>08:30 Opening | Speaker</c>.</param>
/// <param name="Invitees">Words for many people, ids of contacts: one field each, all of the same name.</param>
/// <param name="Guests">One guest a line: <c>Name &lt;address&gt;, language, organization</c>.</param>
public sealed partial record MeetingForm(
    string Title = "",
    string Start = "",
    string End = "",
    string Place = "",
    string OnlineUrl = "",
    string Agenda = "",
    IReadOnlyList<string>? Invitees = null,
    string Guests = "")
{
    /// <summary>What opens the online meeting.</summary>
    public string Passcode { get; init; } = "";

    /// <summary>How to take part by telephone.</summary>
    public string DialIn { get; init; } = "";

    /// <summary>The mailbox in which answers are read.</summary>
    public string Mailbox { get; init; } = "";

    /// <summary>Ids of organizers.</summary>
    public IReadOnlyList<string> Deputies { get; init; } = [];

    /// <summary>The activity that it belongs to.</summary>
    public string ActivityId { get; init; } = "";

    /// <summary>The name of the place where its papers are issued.</summary>
    public string Locality { get; init; } = "";

    /// <summary>Whether everybody who is invited sees who else is.</summary>
    public bool ListsInvitees { get; init; }

    /// <summary>Whether small changes are told too.</summary>
    public bool Announce { get; init; }

    /// <summary>The people that are looked for, to tick them.</summary>
    public string Find { get; init; } = "";

    /// <summary>The revision that was read, of a meeting that is changed.</summary>
    public string Revision { get; init; } = "";

    /// <summary>What the form was made from, of a meeting that is changed: a <see cref="FormOrigin"/>, packed.</summary>
    public string Origin { get; init; } = "";

    /// <summary>What makes a new meeting one, however often its preview is sent.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>Names of the fields that say what the meeting is.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "title", "start", "end", "place", "onlineUrl", "passcode", "dialIn", "agenda", "mailbox", "activityId", "locality", "listsInvitees",
        "invitees", "guests", "deputies",
    ];

    /// <summary>What a field says, to be compared: one value, or each of many.</summary>
    public IReadOnlyList<string> this[string name] => name switch
    {
        "invitees" => Invitees ?? [],
        "guests" => Lines(Guests),
        "deputies" => Deputies,
        _ => [Fields().FirstOrDefault(field => field.Name == name).Value?.ReplaceLineEndings("\n").Trim() ?? ""],
    };

    /// <summary>Whether a field has many values, in no order.</summary>
    public static bool HasMany(string name) => name is "invitees" or "guests" or "deputies";

    /// <summary>The form of such values. Many ids may stand in one, with blanks between them.</summary>
    public static MeetingForm Read(Func<string, IReadOnlyList<string>> values)
    {
        return new(One("title"), One("start"), One("end"), One("place"), One("onlineUrl"), One("agenda"), Ids("invitees"), string.Join('\n', values("guests")))
        {
            Passcode = One("passcode"),
            DialIn = One("dialIn"),
            Mailbox = One("mailbox"),
            Deputies = Ids("deputies"),
            ActivityId = One("activityId"),
            Locality = One("locality"),
            ListsInvitees = One("listsInvitees") == "yes",
        };

        string One(string name) => values(name) is [var value, ..] ? value : "";

        IReadOnlyList<string> Ids(string name) => [.. values(name).SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>The form with other values of some fields; it is still about the same revision.</summary>
    public MeetingForm With(IReadOnlyList<string> names, Func<string, IReadOnlyList<string>> values) =>
        Read(name => names.Contains(name) ? values(name) : this[name]) with { Announce = Announce, Find = Find, Revision = Revision, Origin = Origin, Nonce = Nonce };

    /// <summary>Every field with its value, to post it again.</summary>
    public IEnumerable<(string Name, string Value)> Fields() =>
    [
        ("title", Title), ("start", Start), ("end", End), ("place", Place), ("onlineUrl", OnlineUrl), ("passcode", Passcode), ("dialIn", DialIn),
        ("agenda", Agenda), ("guests", Guests), ("mailbox", Mailbox), ("activityId", ActivityId), ("locality", Locality),
        ("revision", Revision), ("origin", Origin), ("nonce", Nonce),
        .. ListsInvitees ? [("listsInvitees", "yes")] : Array.Empty<(string, string)>(),
        .. Announce ? [("announce", "yes")] : Array.Empty<(string, string)>(),
        // A thousand people in one field each would be most of a page.
        ("invitees", string.Join(' ', Invitees ?? [])), ("deputies", string.Join(' ', Deputies)),
    ];

    /// <summary>The form of an activity's meeting that nobody has planned yet: two hours at the plan's time, with the leaders and secretaries of its units.</summary>
    public static MeetingForm Of(Activity activity, Cluster cluster) =>
        new(activity.Title, Local(activity.Deadline), Local(activity.Deadline.AddHours(2)))
        {
            Invitees = activity.Units.Contains(Activity.AllUnits)
                ? [MeetingDraft.AllUnits]
                : [.. cluster.Contacts.Where(one => one is { UnitId: { } unit, Role: ContactRole.Leader or ContactRole.Secretary } && activity.Concerns(unit)).Select(one => one.Id)],
            ActivityId = activity.Id,
        };

    /// <summary>The form of a meeting that is there.</summary>
    public static MeetingForm Of(Meeting meeting, IEnumerable<Invitee> invitees)
    {
        var people = invitees.Where(invitee => !invitee.IsRemoved).ToList();
        var form = new MeetingForm(
            meeting.Title,
            Local(meeting.Start),
            Local(meeting.End),
            meeting.Place ?? "",
            meeting.OnlineUrl ?? "",
            meeting.Items.Count == 0 ? meeting.Agenda : string.Join('\n', meeting.Items.Select(Line)),
            [.. people.Select(one => one.ContactId).OfType<string>()],
            string.Join('\n', people.Where(one => one.ContactId is null).Select(Line)))
        {
            Passcode = meeting.Passcode ?? "",
            DialIn = meeting.DialIn ?? "",
            Mailbox = meeting.Mailbox ?? "",
            Deputies = meeting.Deputies,
            ActivityId = meeting.ActivityId ?? "",
            Locality = meeting.Locality ?? "",
            ListsInvitees = meeting.ListsInvitees,
            Revision = meeting.Revision.ToString(CultureInfo.InvariantCulture),
        };
        return form with { Origin = FormOrigin.Pack(Names.SelectMany(name => form[name].Select(value => (name, value)))) };
    }

    /// <summary>What was typed, as a draft that the domain can check. Its guests and items are the lines that are not blank, in their order.</summary>
    public MeetingDraft Draft() => new(Title, Start, End, Place, OnlineUrl, null, Invitees ?? [], [.. Lines(Guests).Select(ReadGuest)])
    {
        Passcode = Passcode,
        DialIn = DialIn,
        Items = [.. Lines(Agenda).Select(ReadItem)],
        Mailbox = Mailbox,
        Deputies = Deputies,
        ActivityId = ActivityId,
        Locality = Locality,
        ListsInvitees = ListsInvitees,
        Announce = Announce,
    };

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static GuestDraft ReadGuest(string line)
    {
        var open = line.LastIndexOf('<');
        var close = line.IndexOf('>', Math.Max(open, 0));
        if (open < 0 || close < open)
            return new(line, null, null);
        var after = line[(close + 1)..].Trim(' ', ',', ';', '\t').Split(',', 2, StringSplitOptions.TrimEntries);
        return new(
            line[..open].Trim(),
            line[(open + 1)..close].Trim(),
            after[0].Length == 0 ? null : after[0],
            after is [_, { Length: > 0 } organization] ? organization : null);
    }

    private static AgendaItemDraft ReadItem(string line)
    {
        var parts = ItemLine().Match(line);
        return new(parts.Groups["time"].Value.Replace('h', ':'), parts.Groups["text"].Value, parts.Groups["speaker"].Value);
    }

    private static string Line(AgendaItem item)
    {
        var time = item.Time is { } at ? at.ToString("HH':'mm' '", CultureInfo.InvariantCulture) : "";
        return $"{time}{item.Text.ReplaceLineEndings(" ")}{(item.Speaker is null ? "" : $" | {item.Speaker}")}";
    }

    private static string Line(Invitee guest) =>
        $"{guest.Name} <{guest.Email}>, {guest.Language.ToString().ToLowerInvariant()}{(guest.Organization is null ? "" : $", {guest.Organization}")}";

    private static string Local(DateTime local) => local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    // 08:30 or 8h30, then perhaps a dash, then the text, then perhaps a bar and who speaks.
    [GeneratedRegex(@"\A(?:(?<time>\d{1,2}[:h]\d{2})(?:\s*[–—-])?\s+)?(?<text>.*?)(?:\s*\|\s*(?<speaker>[^|]*))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemLine();
}
