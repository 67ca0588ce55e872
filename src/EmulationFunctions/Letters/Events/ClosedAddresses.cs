using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>
/// The addresses at which a cluster's letters do not arrive: a row each. It is written together with the letters that tell
/// the organizers, so they hear of it once.
/// </summary>
public sealed partial class ClosedAddresses(ClusterTable table, ClusterReader reader, Outbox outbox, Agenda agenda, TimeProvider time, ILogger<ClosedAddresses> log)
{
    /// <summary>What is known of a mailbox at which letters did not arrive once; null where nothing is.</summary>
    public Task<StoredClosedAddress?> FindAsync(string cluster, string mailbox, CancellationToken cancellation) =>
        OfHashAsync(cluster, StoredClosedAddress.HashOf(mailbox), cancellation);

    /// <summary>Those that are closed now.</summary>
    public async Task<IReadOnlyList<StoredClosedAddress>> AllAsync(string cluster, CancellationToken cancellation)
    {
        var all = new List<StoredClosedAddress>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.ClosedAddresses, cancellation))
        {
            if (row.TryRead(StoredClosedAddress.Read) is { } stored)
                all.Add(stored);
        }

        return [.. all.Where(one => one.Address.IsClosed).OrderByDescending(one => one.Address.At)];
    }

    /// <summary>Those that somebody has to look after: a contact's as long as the contact has the address; a guest's in any case.</summary>
    public async Task<IReadOnlyList<StoredClosedAddress>> OfAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var people = cluster.Cluster.Contacts.Select(contact => Mailbox.Normal(contact.Email)).ToHashSet();
        return [.. (await AllAsync(cluster.Id, cancellation)).Where(one => one.Address.ContactId is null || people.Contains(Mailbox.Normal(one.Address.Email)))];
    }

    /// <summary>Takes in that a letter did not arrive. What is known already is not written again.</summary>
    public async Task CloseAsync(string cluster, Letter letter, LetterEvent told, CancellationToken cancellation)
    {
        var news = ClosedAddress.Of(letter.To, told);
        while (true)
        {
            var stored = await FindAsync(cluster, news.Email, cancellation);
            var before = stored?.Address;
            var after = before?.Told(news) ?? news;
            if (after == before)
                return;

            IReadOnlyList<Letter> letters = before is { IsClosed: true } ? [] : await TellAsync(cluster, letter, told, cancellation);
            var batch = new Batch(cluster).Put(StoredClosedAddress.Row(after), stored?.ETag);
            if (before is not { IsClosed: true })
                batch.Add(new AuditEntry(time.GetUtcNow(), "app", "address-closed", letter.To.ContactId ?? StoredClosedAddress.HashOf(news.Email)[..16]).Row());
            foreach (var one in letters)
                batch.Add(one);
            if (letters.Count > 0)
                await agenda.EnterAsync(cluster, cancellation);
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            if (before is not { IsClosed: true })
                Closed(cluster, letter.Key, told.Fault!.Value);
            await outbox.NudgeAsync(cluster, letters.Select(one => one.Key), cancellation);
            return;
        }
    }

    /// <summary>An organizer's word that the address works again.</summary>
    /// <returns>False where no such address is closed.</returns>
    public async Task<bool> OpenAsync(string cluster, string hash, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await OfHashAsync(cluster, hash, cancellation) is not { Address.IsClosed: true } stored)
                return false;
            var now = time.GetUtcNow();
            var batch = new Batch(cluster)
                .Replace(StoredClosedAddress.Row(stored.Address.Opened(now)), stored.ETag)
                .Add(new AuditEntry(now, by, "address-opened", stored.Address.ContactId ?? hash[..16]).Row());
            if (await table.CommitAsync(batch, cancellation) is not null)
                return true;
        }
    }

    private async Task<StoredClosedAddress?> OfHashAsync(string cluster, string hash, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.ClosedAddress(hash), cancellation) is { } row ? StoredClosedAddress.Read(row) : null;

    /// <summary>A letter to each organizer who can be reached; the console shows it in any case.</summary>
    private async Task<IReadOnlyList<Letter>> TellAsync(string cluster, Letter letter, LetterEvent told, CancellationToken cancellation)
    {
        if (await reader.FindAsync(cluster, cancellation) is not { Cluster: { } people })
            return [];
        var content = new ClosedAddressContent(
            people.Name, people.TimeZone, letter.To.Name, letter.To.Email, told.Fault!.Value, told.Reason, letter.Subject, people.Zone().Local(told.At));
        return
        [
            .. from organizer in people.Organizers()
               where Mailbox.Normal(organizer.Email) != Mailbox.Normal(letter.To.Email)
               select outbox.Write(LetterKeys.ClosedAddress(told.At, letter.To.Email, organizer.Id), Correspondent.Of(organizer), organizer.Language, null, content),
        ];
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: letter {Letter} did not arrive, its address takes none ({Fault}); no more are sent there.")]
    private partial void Closed(string cluster, string letter, AddressFault fault);
}
