namespace Emulation.Domain.Meetings;

/// <summary>Whom a meeting invites, as handed in: ids of contacts, guests, and the words units (every unit's leaders and secretaries), leaders, secretaries, organizers.</summary>
internal sealed class InviteeDrafts(IReadOnlyList<string?>? named, IReadOnlyList<GuestDraft?>? guests)
{
    private const int Most = 1000;

    /// <summary>Each person once: who is named twice, as "units" and by id, or as guest under a contact's address, is invited once.</summary>
    public IReadOnlyList<Invitee> Read(MeetingContext context, Faults faults)
    {
        var before = faults.Found.Count;
        var people = new List<Invitee>();
        people.AddRange(named is null ? Known(context, guests: false) : Contacts(context.Cluster, faults));
        people.AddRange(guests is null ? Known(context, guests: true) : Guests(context, faults));

        var invitees = new KnownRows(context.KnownInvitees).Place([.. people.DistinctBy(person => Mailbox.Normal(person.Email))]);
        if (people.Count == 0 && faults.Found.Count == before)
            faults.Add("/invitees", "nobody-invited", "A meeting invites somebody: \"units\", contacts or guests.");
        if (invitees.Count > Most)
            faults.Add("/invitees", "too-many", $"At most {Most} people are invited to one meeting.");
        return invitees;
    }

    private static IEnumerable<Invitee> Known(MeetingContext context, bool guests) =>
        context.KnownInvitees.Where(invitee => !invitee.IsRemoved && invitee.ContactId is null == guests);

    private List<Invitee> Contacts(Cluster cluster, Faults faults)
    {
        var people = new List<Invitee>();
        foreach (var (at, name) in named!.Index())
        {
            if (Many(cluster, name) is { } many)
                people.AddRange(many.Select(Of));
            else if (cluster.Contact(name) is { } contact)
                people.Add(Of(contact));
            else
                faults.Add($"/invitees/{at}", "unknown-contact", $"The cluster has no contact '{name}'.");
        }

        return people;
    }

    private List<Invitee> Guests(MeetingContext context, Faults faults)
    {
        var people = new List<Invitee>();
        var seen = new HashSet<string>();
        foreach (var (at, draft) in guests!.Index())
        {
            var pointer = $"/guests/{at}";
            var guest = (draft ?? new GuestDraft(null, null, null)).Read(pointer, context, faults);
            if (guest.Email.Length > 0 && !seen.Add(Mailbox.Normal(guest.Email)))
                faults.Add($"{pointer}/email", "same-guest", "This guest is named twice.");
            people.Add(guest);
        }

        return people;
    }

    private static IEnumerable<Contact>? Many(Cluster cluster, string? word) => word switch
    {
        MeetingDraft.AllUnits => cluster.Contacts.Where(contact => contact is { UnitId: not null, Role: ContactRole.Leader or ContactRole.Secretary }),
        "leaders" => cluster.Contacts.Where(contact => contact is { UnitId: not null, Role: ContactRole.Leader }),
        "secretaries" => cluster.Contacts.Where(contact => contact is { UnitId: not null, Role: ContactRole.Secretary }),
        "organizers" => cluster.Organizers(),
        _ => null,
    };

    /// <summary>The contact as an invitee.</summary>
    internal static Invitee Of(Contact contact) =>
        new($"c-{contact.Id}", contact.Name, contact.Email, contact.Language, contact.Id, contact.UnitId);
}

/// <summary>A guest as handed in.</summary>
public sealed record GuestDraft(string? Name, string? Email, string? Language, string? Organization = null)
{
    internal Invitee Read(string pointer, MeetingContext context, Faults faults)
    {
        var name = faults.Text(Name, $"{pointer}/name");
        var email = Email?.Trim() ?? "";
        if (!Mailbox.IsValid(email))
            faults.Add($"{pointer}/email", "bad-email", "An e-mail address is needed here.");
        else if (context.ClosedAddresses.Contains(Mailbox.Normal(email)))
            faults.Add($"{pointer}/email", "closed-address", "Letters do not arrive at this address.");
        var language = string.IsNullOrWhiteSpace(Language) ? context.Cluster.Language : faults.Choice<Language>(Language, $"{pointer}/language", "unknown-language");
        var organization = string.IsNullOrWhiteSpace(Organization) ? null : faults.Text(Organization, $"{pointer}/organization");
        return new("", name, email, language, null, null) { Organization = organization };
    }
}
