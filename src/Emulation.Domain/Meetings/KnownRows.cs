using System.Globalization;

namespace Emulation.Domain.Meetings;

/// <summary>
/// Finds for each person the row under which the meeting knows it, and so the answer, the link and the SEQUENCE last told. A
/// calendar knows people by their mailbox: a guest who becomes a contact stays the invitee it was.
/// </summary>
internal sealed class KnownRows(IReadOnlyList<Invitee> known)
{
    private readonly HashSet<string> ids = [.. known.Select(one => one.Id)];
    private readonly HashSet<string> taken = [];

    /// <summary>The people with their ids: the row of their mailbox, else their own, else a removed one's of their mailbox, else a new one.</summary>
    public IReadOnlyList<Invitee> Place(IReadOnlyList<Invitee> people)
    {
        var places = new string?[people.Count];
        var invited = ByMailbox(known.Where(one => !one.IsRemoved));
        Fill(person => invited.GetValueOrDefault(Mailbox.Normal(person.Email)));
        Fill(person => ids.Contains(person.Id) ? person.Id : null);
        var removed = ByMailbox(known.Where(one => one.IsRemoved));
        Fill(person => removed.GetValueOrDefault(Mailbox.Normal(person.Email)));
        Fill(person => person.Id.Length > 0 ? person.Id : null);
        Fill(_ => NewId());
        return [.. people.Select((person, at) => person with { Id = places[at]! })];

        void Fill(Func<Invitee, string?> find)
        {
            foreach (var (at, person) in people.Index())
            {
                if (places[at] is null && find(person) is { } id && taken.Add(id))
                    places[at] = id;
            }
        }
    }

    private string NewId() =>
        Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"g-{number}")).First(id => !ids.Contains(id) && !taken.Contains(id));

    private static Dictionary<string, string> ByMailbox(IEnumerable<Invitee> invitees) =>
        invitees.DistinctBy(one => Mailbox.Normal(one.Email)).ToDictionary(one => Mailbox.Normal(one.Email), one => one.Id);
}
