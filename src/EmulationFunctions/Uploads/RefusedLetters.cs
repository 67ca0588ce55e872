using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Uploads;

/// <summary>Tells a sender that what was handed in was not taken: the page may have been closed long before.</summary>
public sealed class RefusedLetters(ClusterReader reader, Outbox outbox, TimeProvider time)
{
    /// <summary>The letter; none where an organizer handed it in, who sees it on the console, or where the sender is gone.</summary>
    internal async Task<IReadOnlyList<Letter>> WriteAsync(StoredCluster stored, Completion refused, CancellationToken cancellation)
    {
        var cluster = stored.Cluster;
        if (refused.Sender.OnBehalf || cluster.Contact(refused.Sender.ContactId) is not { } contact)
            return [];
        var line = await reader.LineAsync(stored, refused.ActivityId, refused.UnitId, cancellation);
        var content = new RefusalContent(
            cluster.Name,
            cluster.TimeZone,
            cluster.Unit(refused.UnitId)?.Name ?? refused.UnitId,
            line?.Activity.Title ?? refused.ActivityId,
            cluster.Zone().Local(refused.Transfer.Arrived),
            [.. refused.Files.Select(file => file.Name)],
            refused.Refusal!,
            refused.Sender.Link with { Activity = line?.Activity.Id });
        var key = LetterKeys.Refusal(time.GetUtcNow(), refused.Id);
        return [outbox.Write(key, Correspondent.Of(contact), contact.Language, cluster.FirstOrganizer(), content)];
    }
}
