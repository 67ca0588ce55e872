using Emulation.Domain.Meetings;

namespace EmulationFunctions.Organizer.People;

/// <summary>A guest, and all meetings that know its mailbox.</summary>
/// <param name="Guest">The guest as the meeting that was asked for knows it.</param>
/// <param name="Meetings">The meetings, the latest first, and the guest in each.</param>
internal sealed record GuestFacts(Invitee Guest, IReadOnlyList<(Meeting Meeting, Invitee Invitee)> Meetings)
{
    /// <summary>The names under which it was invited.</summary>
    public IReadOnlyList<string> Names => [.. Meetings.Select(one => one.Invitee.Name).Append(Guest.Name).Distinct()];

    /// <summary>The ids under which the cluster knew it, if it was a contact once.</summary>
    public IReadOnlyList<string> Contacts => [.. Meetings.Select(one => one.Invitee.ContactId).Append(Guest.ContactId).OfType<string>().Distinct()];

    /// <summary>The spellings of its mailbox.</summary>
    public IReadOnlyList<string> Spellings => [.. Meetings.Select(one => one.Invitee.Email).Append(Guest.Email).Distinct()];
}

/// <summary>Gathers what is known of people whom only meetings know: guests, and those who are contacts no more.</summary>
public sealed class GuestFile(ClusterTable table, ClusterReader reader)
{
    /// <summary>Letters at the most.</summary>
    private const int MostLetters = 50;

    /// <summary>The years that have meetings, the latest first: one row of each is read.</summary>
    internal async Task<IReadOnlyList<int>> YearsAsync(string cluster, CancellationToken cancellation)
    {
        var years = new List<int>();
        for (string? after = ""; after is not null;)
        {
            var (rows, _) = await table.PageAsync(cluster, RowKeys.Meetings, null, after, 1, cancellation);
            after = null;
            if (rows is [var row] && int.TryParse(row.RowKey[RowKeys.Meetings.Length..].Split('-')[0], out var year))
            {
                years.Add(year);
                after = $"{year + 1:0000}";
            }
        }

        years.Reverse();
        return years;
    }

    /// <summary>Everybody without a contact's mailbox who was invited in these years, as the latest meeting knows them.</summary>
    internal async Task<IReadOnlyList<(Meeting Meeting, Invitee Guest)>> InvitedAsync(StoredCluster cluster, int first, int last, CancellationToken cancellation)
    {
        var people = cluster.Cluster.Contacts.Select(one => Mailbox.Normal(one.Email)).ToHashSet();
        var meetings = (await reader.MeetingsAsync(cluster.Id, first, cancellation)).ToDictionary(one => one.Meeting.Id, one => one.Meeting);
        var guests = new Dictionary<string, (Meeting Meeting, Invitee Guest)>();
        await foreach (var row in table.WithinAsync(cluster.Id, RowKeys.InviteesOf(first), RowKeys.InviteesOf(last + 1), null, cancellation))
        {
            var (id, guest, _) = StoredInvitee.Read(row);
            var key = Mailbox.Normal(guest.Email);
            if (cluster.Cluster.Contact(guest.ContactId) is null && !people.Contains(key) && meetings.TryGetValue(id, out var meeting)
                && !(guests.TryGetValue(key, out var known) && known.Meeting.Start > meeting.Start))
                guests[key] = (meeting, guest);
        }

        return [.. guests.Values];
    }

    /// <summary>The guest of a meeting, with all meetings of the same mailbox; null where the meeting has no such guest.</summary>
    internal async Task<GuestFacts?> FindAsync(StoredCluster cluster, string meeting, string guest, CancellationToken cancellation)
    {
        if (await reader.InviteeAsync(cluster.Id, meeting, guest, cancellation) is not var (_, stored) || stored?.Invitee is not { } found || cluster.Cluster.Contact(found.ContactId) is not null)
            return null;
        var meetings = (await reader.MeetingsAsync(cluster.Id, 0, cancellation)).ToDictionary(one => one.Meeting.Id, one => one.Meeting);
        var known = new List<(Meeting Meeting, Invitee Invitee)>();
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.AllInvitees, cancellation))
        {
            var (id, one, _) = StoredInvitee.Read(row);
            if (Mailbox.Normal(one.Email) == Mailbox.Normal(found.Email) && meetings.TryGetValue(id, out var where))
                known.Add((where, one));
        }

        return new(found, [.. known.OrderByDescending(one => one.Meeting.Start)]);
    }

    /// <summary>Letters to the guest since then, the newest first.</summary>
    internal async Task<IReadOnlyList<Letter>> LettersAsync(string cluster, GuestFacts guest, DateTimeOffset since, CancellationToken cancellation)
    {
        var letters = new List<Letter>();
        foreach (var email in guest.Spellings)
        {
            await foreach (var row in table.WhereAsync(cluster, RowKeys.Letter($"{since.UtcDateTime:yyyyMMdd}"), RowKeys.Letters, $"ToEmail eq {email}", cancellation))
            {
                if (StoredLetter.TryRead(row)?.Letter is { } letter)
                    letters.Add(letter);
            }
        }

        return [.. letters.OrderByDescending(letter => letter.CreatedAt).Take(MostLetters)];
    }
}
