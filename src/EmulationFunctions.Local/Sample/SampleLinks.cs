using EmulationFunctions.Local.Data;

namespace EmulationFunctions.Local.Sample;

/// <summary>The links with which people come in.</summary>
internal sealed record SampleLinks(IReadOnlyDictionary<string, string> Organizers, IReadOnlyDictionary<string, string> Units)
{
    public static SampleLinks None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>New sign-in links for the organizers, and each unit's own form link for as long as it opens.</summary>
    public static async Task<SampleLinks> MakeAsync(AppApi api, Uri url, LocalSecrets secrets, DataFolder data, CancellationToken cancellation)
    {
        var cluster = await api.GetAsync<Cluster>(SampleCluster.Path, cancellation) ?? new Cluster([], []);

        var organizers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var organizer in cluster.Contacts.Where(contact => contact.Role == "organizer"))
            organizers[organizer.Email] = await LinkAsync(organizer, "signIn");

        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in cluster.Units)
        {
            if (cluster.Contacts.FirstOrDefault(contact => contact.UnitId == unit.Id && contact.Role == "secretary") is { } secretary)
                units[unit.Id] = await KnownAsync(unit.Id) ?? await LinkAsync(secretary, "unit");
        }

        (secrets with { UnitLinks = units }).Keep(data);
        return new SampleLinks(organizers, units);

        async Task<string> LinkAsync(Contact contact, string purpose)
        {
            var link = await api.PostAsync<Link>($"{SampleCluster.Path}/links", new { contactId = contact.Id, purpose }, cancellation);
            return Here(link.Url);
        }

        async Task<string?> KnownAsync(string unit) =>
            secrets.UnitLinks.TryGetValue(unit, out var known)
            && await api.OpensAsync(new Uri(known).PathAndQuery, cancellation)
                ? Here(known)
                : null;

        // The port may be another one than at the start before.
        string Here(string link) => new Uri(url, new Uri(url, link).PathAndQuery).ToString();
    }

    private sealed record Cluster(IReadOnlyList<Unit> Units, IReadOnlyList<Contact> Contacts);

    private sealed record Unit(string Id);

    private sealed record Contact(string Id, string Email, string? UnitId, string Role);

    private sealed record Link(string Url);
}
