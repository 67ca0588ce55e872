using System.Globalization;

namespace Emulation.Domain.Meetings;

/// <summary>A meeting as handed in: anything may be missing or wrong.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Start">Local time such as 2026-12-18T08:30.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="OnlineUrl">Where online: an absolute http or https address.</param>
/// <param name="Agenda">Free text, where it is not given as items.</param>
/// <param name="Invitees">Ids of contacts, or words for many: see <see cref="InviteeDrafts"/>.</param>
/// <param name="Guests">People outside the units.</param>
public sealed record MeetingDraft(
    string? Title,
    string? Start,
    string? End,
    string? Place,
    string? OnlineUrl,
    string? Agenda,
    IReadOnlyList<string?>? Invitees,
    IReadOnlyList<GuestDraft?>? Guests)
{
    /// <summary>The word that stands for every unit's leaders and secretaries.</summary>
    public const string AllUnits = "units";

    /// <summary>Characters of an agenda, as text or as lines of items: it goes into every letter and calendar file, and stands on the preview's page in each language.</summary>
    private const int LongestAgenda = 4000;

    /// <summary>People who may see each other: the list stands in every letter and entry.</summary>
    private const int MostListed = 100;

    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>What opens the online meeting.</summary>
    public string? Passcode { get; init; }

    /// <summary>How to take part by telephone.</summary>
    public string? DialIn { get; init; }

    /// <summary>The agenda as items.</summary>
    public IReadOnlyList<AgendaItemDraft?>? Items { get; init; }

    /// <summary>The mailbox in which answers by mail are read.</summary>
    public string? Mailbox { get; init; }

    /// <summary>Ids of organizers who act for the one who invites.</summary>
    public IReadOnlyList<string?>? Deputies { get; init; }

    /// <summary>The activity of the plan that it belongs to.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The name of the place where its papers are issued (địa danh).</summary>
    public string? Locality { get; init; }

    /// <summary>Whether everybody who is invited sees who else is; not where nobody says.</summary>
    public bool? ListsInvitees { get; init; }

    /// <summary>The IANA zone in which its times are written; the cluster's where none is named.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether a change is told that does not have to be.</summary>
    public bool? Announce { get; init; }

    /// <summary>Checks all of it: the meeting and whom it invites, or every fault.</summary>
    public Checked<ScheduledMeeting> Check(MeetingContext context)
    {
        var faults = new Faults();
        var title = faults.Text(Title, "/title");
        if (TimeZone is not null && !ClusterZone.IsKnown(TimeZone))
            faults.Add("/timeZone", "unknown-time-zone", "An IANA time zone such as Asia/Ho_Chi_Minh is needed here.");
        var start = ReadTime(Start, "/start", context, faults);
        var end = ReadTime(End, "/end", context, faults);
        if (start is not null && end is not null && end <= start)
            faults.Add("/end", "end-before-start", "The end comes after the start.");
        if (start < context.Now && start != context.Known?.Start)
            faults.Add("/start", "start-passed", "The start lies in the past.");
        if (Trimmed(OnlineUrl) is { } url && !IsWebAddress(url))
            faults.Add("/onlineUrl", "bad-url", "An absolute http or https address is needed here.");
        Within(Place, 500, "/place", faults);
        Within(Passcode, 100, "/passcode", faults);
        Within(DialIn, 500, "/dialIn", faults);
        Within(Agenda, LongestAgenda, "/agenda", faults);
        Within(Locality, 100, "/locality", faults);
        var items = AgendaItemDraft.Read(Items ?? [], faults);
        if (items.Sum(item => item.Line().Length + 1) > LongestAgenda)
            faults.Add("/items", "too-long", $"At most {LongestAgenda} characters fit here, all items together.");
        var mailbox = Trimmed(Mailbox);
        if (mailbox is not null && !Clusters.Mailbox.IsValid(mailbox))
            faults.Add("/mailbox", "bad-email", "An e-mail address is needed here.");
        foreach (var (at, deputy) in (Deputies ?? []).Index())
        {
            if (context.Cluster.Contact(deputy) is not { Role: ContactRole.Organizer })
                faults.Add($"/deputies/{at}", "not-an-organizer", $"The cluster has no organizer '{deputy}'.");
        }

        var activity = Trimmed(ActivityId);
        if (activity is not null && !context.Activities.Contains(activity))
            faults.Add("/activityId", "unknown-activity", $"No plan has an activity '{activity}'.");

        var invitees = new InviteeDrafts(Invitees, Guests).Read(context, faults);
        if (ListsInvitees == true && invitees.Count > MostListed)
            faults.Add("/listsInvitees", "too-many-to-list", $"A list of those invited goes to at most {MostListed} people.");
        return faults.Judge(() =>
        {
            var id = context.Known?.Id ?? $"{start!.Value.Year}-{context.Nonce}";
            var known = context.Known ?? new Meeting(id, $"{id}@{context.Domain}", "", default, default, null, null, "", context.Organizer.Id, 0);
            var meeting = known with
            {
                Title = title,
                Start = start!.Value,
                End = end!.Value,
                Place = Trimmed(Place),
                OnlineUrl = Trimmed(OnlineUrl),
                Passcode = Trimmed(Passcode),
                DialIn = Trimmed(DialIn),
                Agenda = items.Count > 0 ? "" : Trimmed(Agenda) ?? "",
                Items = items,
                Mailbox = mailbox,
                Deputies = [.. (Deputies ?? []).OfType<string>().Distinct().Where(deputy => deputy != known.OrganizerId)],
                ActivityId = activity,
                ListsInvitees = ListsInvitees ?? false,
                Locality = Trimmed(Locality) is { } locality ? PlainText.Line(locality) : null,
            };
            return new ScheduledMeeting(meeting, invitees);
        });
    }

    private DateTime? ReadTime(string? text, string pointer, MeetingContext context, Faults faults)
    {
        if (!DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            faults.Add(pointer, "bad-time", "A local date and time such as 2026-12-18T08:30 is needed here.");
            return null;
        }

        var zone = ClusterZone.IsKnown(TimeZone) ? ClusterZone.Of(TimeZone!) : context.Cluster.Zone();
        if (!zone.Exists(local))
        {
            faults.Add(pointer, "no-such-hour", $"Clocks in {zone.Id} skip {local:yyyy-MM-dd HH:mm}.");
            return null;
        }

        return zone.Id == context.Cluster.TimeZone ? local : context.Cluster.Zone().Local(zone.Instant(local));
    }

    // Uri would take blanks and line breaks within, which letters and calendar files would break at.
    private static bool IsWebAddress(string url) =>
        url.Length <= 2000
        && !url.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
        && Uri.TryCreate(url, UriKind.Absolute, out var online)
        && online.Scheme is "http" or "https";

    private static void Within(string? text, int longest, string pointer, Faults faults)
    {
        if (text?.Length > longest)
            faults.Add(pointer, "too-long", $"At most {longest} characters fit here.");
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>What a meeting is judged by.</summary>
/// <param name="Cluster">Whose meeting.</param>
/// <param name="Organizer">Who invites.</param>
/// <param name="Now">The present, local.</param>
/// <param name="Nonce">Random characters that make a new meeting's id unique.</param>
/// <param name="Domain">Right side of the calendar entry's UID.</param>
public sealed record MeetingContext(Cluster Cluster, Contact Organizer, DateTime Now, string Nonce, string Domain)
{
    /// <summary>Ids of the plans' activities.</summary>
    public IReadOnlySet<string> Activities { get; init; } = new HashSet<string>();

    /// <summary>Addresses at which letters do not arrive, in their normal form.</summary>
    public IReadOnlySet<string> ClosedAddresses { get; init; } = new HashSet<string>();

    /// <summary>The meeting that is changed; null for a new one.</summary>
    public Meeting? Known { get; init; }

    /// <summary>Whom it has invited so far.</summary>
    public IReadOnlyList<Invitee> KnownInvitees { get; init; } = [];
}

/// <summary>An item of an agenda as handed in.</summary>
/// <param name="Time">Local time such as 08:30, or nothing.</param>
/// <param name="Text">What it is.</param>
/// <param name="Speaker">Who speaks.</param>
public sealed record AgendaItemDraft(string? Time, string? Text, string? Speaker)
{
    private const int Most = 200;

    private static readonly string[] TimeForms = ["HH:mm", "H:mm"];

    internal static IReadOnlyList<AgendaItem> Read(IReadOnlyList<AgendaItemDraft?> drafts, Faults faults)
    {
        if (drafts.Count > Most)
            faults.Add("/items", "too-many", $"At most {Most} items fit here.");
        return [.. drafts.Take(Most).Index().Select(draft => (draft.Item ?? new(null, null, null)).Read($"/items/{draft.Index}", faults))];
    }

    private AgendaItem Read(string pointer, Faults faults)
    {
        TimeOnly? time = null;
        if (!string.IsNullOrWhiteSpace(Time))
        {
            if (TimeOnly.TryParseExact(Time.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                time = read;
            else
                faults.Add($"{pointer}/time", "bad-time", "A time such as 08:30 is needed here.");
        }

        var text = faults.Text(Text, $"{pointer}/text", 1000);
        return new(time, text, string.IsNullOrWhiteSpace(Speaker) ? null : faults.Text(Speaker, $"{pointer}/speaker"));
    }
}

/// <summary>A meeting and whom it invites.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">Each person once.</param>
public sealed record ScheduledMeeting(Meeting Meeting, IReadOnlyList<Invitee> Invitees);
