using Emulation.Domain.Search;

namespace Emulation.Domain.Clusters.People;

/// <summary>Finds for each row of a list the person of the cluster that it is about; the surest sign first, and nobody twice.</summary>
internal static class PeopleMatching
{
    public static IReadOnlyList<(ReadPerson Person, Contact? Before)> Match(Cluster cluster, IReadOnlyList<ReadPerson> rows)
    {
        var found = new Contact?[rows.Count];
        var taken = new HashSet<string>();
        Fill((row, one) => row.Id.Length > 0 && row.Id == one.Id, isAlone: false);
        Fill((row, one) => IsMailbox(row, one) && row.Unit == one.UnitId, isAlone: false);
        // Below, two rows or two people of the same sign could be confused: then the row is somebody new.
        Fill(IsMailbox, isAlone: true);
        Fill((row, one) => row.Unit is not null && row.Unit == one.UnitId && row.Name.Length > 0 && Folding.Of(row.Name) == Folding.Of(one.Name), isAlone: true);
        return [.. rows.Select((row, at) => (row, found[at]))];

        void Fill(Func<ReadPerson, Contact, bool> isSame, bool isAlone)
        {
            var free = cluster.Contacts.Where(one => !taken.Contains(one.Id)).ToList();
            var open = rows.Index().Where(row => found[row.Index] is null).ToList();
            foreach (var (at, row) in open)
            {
                if (free.FindAll(one => isSame(row, one) && !taken.Contains(one.Id)) is not [var first, .. var others])
                    continue;
                if (isAlone && (others.Count > 0 || open.Count(other => isSame(other.Item, first)) > 1))
                    continue;
                found[at] = first;
                taken.Add(first.Id);
            }
        }
    }

    private static bool IsMailbox(ReadPerson row, Contact one) => row.Email.Length > 0 && Mailbox.Normal(row.Email) == Mailbox.Normal(one.Email);

    /// <summary>The cluster with these people in their places, new ones last, and further units.</summary>
    public static Cluster With(this Cluster cluster, IEnumerable<Contact> people, IReadOnlyList<Unit> units)
    {
        var changed = people.ToDictionary(one => one.Id);
        return cluster with
        {
            Units = [.. cluster.Units, .. units],
            Contacts = [.. cluster.Contacts.Select(one => changed.GetValueOrDefault(one.Id, one)), .. changed.Values.Where(one => cluster.Contact(one.Id) is null)],
        };
    }
}
