using System.Globalization;

namespace Emulation.Domain.Meetings;

/// <summary>A meeting as handed in: anything may be missing or wrong.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Start">Local time such as 2026-12-18T08:30.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="OnlineUrl">Where online: an absolute http or https address.</param>
/// <param name="Agenda">Free text.</param>
/// <param name="Invitees">"units" for every unit's leaders and secretaries, or ids of contacts.</param>
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

    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>Checks all of it: the meeting and whom it invites, or every fault.</summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="organizer">Who invites.</param>
    /// <param name="nonce">Random characters that make the id unique.</param>
    /// <param name="domain">Right side of the calendar entry's UID.</param>
    public Checked<ScheduledMeeting> Check(Cluster cluster, Contact organizer, string nonce, string domain)
    {
        var faults = new Faults();
        var title = faults.Text(Title, "/title");
        var start = ReadTime(Start, "/start", cluster, faults);
        var end = ReadTime(End, "/end", cluster, faults);
        if (start is not null && end is not null && end <= start)
            faults.Add("/end", "end-before-start", "The end comes after the start.");
        if (Trimmed(OnlineUrl) is { } url && !IsWebAddress(url))
            faults.Add("/onlineUrl", "bad-url", "An absolute http or https address is needed here.");
        if (Place?.Length > 500)
            faults.Add("/place", "too-long", "At most 500 characters fit here.");
        if (Agenda?.Length > 20_000)
            faults.Add("/agenda", "too-long", "At most 20000 characters fit here.");

        var invitees = ReadInvitees(cluster, faults);
        return faults.Judge(() =>
        {
            var id = $"{start!.Value.Year}-{nonce}";
            var meeting = new Meeting(
                id, $"{id}@{domain}", title, start.Value, end!.Value, Trimmed(Place), Trimmed(OnlineUrl), Trimmed(Agenda) ?? "", organizer.Id, 0);
            return new ScheduledMeeting(meeting, invitees);
        });
    }

    private static DateTime? ReadTime(string? text, string pointer, Cluster cluster, Faults faults)
    {
        if (!DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            faults.Add(pointer, "bad-time", "A local date and time such as 2026-12-18T08:30 is needed here.");
            return null;
        }

        if (!cluster.Zone().Exists(local))
            faults.Add(pointer, "no-such-hour", $"Clocks in {cluster.TimeZone} skip {local:yyyy-MM-dd HH:mm}.");
        return local;
    }

    private List<Invitee> ReadInvitees(Cluster cluster, Faults faults)
    {
        var people = new List<(string Pointer, Invitee Invitee)>();
        var faultsBefore = faults.Found.Count;
        foreach (var (at, name) in (Invitees ?? []).Index())
        {
            var pointer = $"/invitees/{at}";
            if (name == AllUnits)
                people.AddRange(cluster.Contacts.Where(SpeaksForUnit).Select(contact => (pointer, Of(contact))));
            else if (cluster.Contact(name) is { } contact)
                people.Add((pointer, Of(contact)));
            else
                faults.Add(pointer, "unknown-contact", $"The cluster has no contact '{name}'.");
        }

        foreach (var (at, guest) in (Guests ?? []).Index())
            people.Add(($"/guests/{at}", (guest ?? new GuestDraft(null, null, null)).Read($"/guests/{at}", at, cluster.Language, faults)));

        // Who is named twice, as "units" and by id, or under one address, is invited once.
        var invitees = people.Select(person => person.Invitee).DistinctBy(person => Mailbox.Normal(person.Email)).ToList();
        if (people.Count == 0 && faults.Found.Count == faultsBefore)
            faults.Add("/invitees", "nobody-invited", "A meeting invites somebody: \"units\", contacts or guests.");
        return invitees;
    }

    // Uri would take blanks and line breaks within, which letters and calendar files would break at.
    private static bool IsWebAddress(string url) =>
        url.Length <= 2000
        && !url.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
        && Uri.TryCreate(url, UriKind.Absolute, out var online)
        && online.Scheme is "http" or "https";

    private static bool SpeaksForUnit(Contact contact) =>
        contact is { UnitId: not null, Role: ContactRole.Leader or ContactRole.Secretary };

    private static Invitee Of(Contact contact) =>
        new($"c-{contact.Id}", contact.Name, contact.Email, contact.Language, contact.Id, contact.UnitId);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>A guest as handed in.</summary>
public sealed record GuestDraft(string? Name, string? Email, string? Language)
{
    internal Invitee Read(string pointer, int at, Language usual, Faults faults)
    {
        var name = faults.Text(Name, $"{pointer}/name");
        var email = Email?.Trim() ?? "";
        if (!Mailbox.IsValid(email))
            faults.Add($"{pointer}/email", "bad-email", "An e-mail address is needed here.");
        var language = Language is null ? usual : faults.Choice<Language>(Language, $"{pointer}/language", "unknown-language");
        return new($"g-{at + 1}", name, email, language, null, null);
    }
}

/// <summary>A meeting and whom it invites.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">Each person once.</param>
public sealed record ScheduledMeeting(Meeting Meeting, IReadOnlyList<Invitee> Invitees);
