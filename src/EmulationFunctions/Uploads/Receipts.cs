using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Uploads;

/// <summary>Writes receipts: to the person through whose link something came; to the unit's people where an organizer handed it in.</summary>
public sealed class Receipts(ContactLinks links, Outbox outbox, TimeProvider time)
{
    /// <summary>Who gets one, each with the link that it names.</summary>
    internal async Task<IReadOnlyList<(Contact Contact, LinkReference Page)>> ReadersAsync(Handover handover, CancellationToken cancellation)
    {
        // Whoever handed something in may have been removed while it was being filed: then the unit's other people hear of it.
        var sender = handover.Sender;
        if (!sender.OnBehalf && handover.Cluster.Contact(sender.ContactId) is { } contact)
            return [(contact, sender.Link)];
        var readers = new List<(Contact, LinkReference)>();
        foreach (var person in handover.Cluster.Responsible(handover.Unit))
            readers.Add((person, await links.UnitPageAsync(handover.Stored, person, sender.ContactId, cancellation)));
        return readers;
    }

    /// <summary>The receipts of a version.</summary>
    internal IReadOnlyList<Letter> Write(
        Handover handover,
        IReadOnlyList<(Contact Contact, LinkReference Page)> readers,
        Activity activity,
        Submission taken,
        IReadOnlyCollection<StoredDocument> arrived,
        string upload)
    {
        var (cluster, zone) = (handover.Cluster, handover.Cluster.Zone());
        var (came, kept) = (new List<ReceivedFile>(), new List<ReceivedFile>());
        foreach (var document in taken.Documents)
        {
            var file = new ReceivedFile(activity.Document(document.Id)?.Title ?? document.Id, document.Name, document.Size, document.Sha256);
            (arrived.Any(one => one.Document.FileId == document.FileId) ? came : kept).Add(file);
        }

        ReceiptContent Content(LinkReference page) => new(
            cluster.Name,
            cluster.TimeZone,
            cluster.Unit(taken.UnitId)?.Name ?? taken.UnitId,
            activity.Title,
            taken.Version,
            taken.Receipt!,
            zone.Local(taken.SubmittedAt!.Value),
            taken.Late,
            came,
            kept,
            [.. taken.MissingTitles(activity)],
            page,
            handover.Sender.OnBehalf ? handover.Sender.Name : null)
        {
            BegunAt = taken.IsInTimeByBegin(Deadline.Of(taken.Own(activity), zone)) ? zone.Local(taken.BegunAt!.Value) : null,
            Values = Values(activity, taken),
        };
        return
        [
            .. readers.Select(reader => outbox.Write(
                LetterKeys.Receipt(time.GetUtcNow(), readers.Count > 1 || handover.Sender.OnBehalf ? $"{upload}-{reader.Contact.Id}" : upload),
                Correspondent.Of(reader.Contact),
                reader.Contact.Language,
                cluster.FirstOrganizer(),
                Content(reader.Page with { Activity = activity.Id }))),
        ];
    }

    /// <summary>The registered values with their titles, in the order of the activity; null where there are none.</summary>
    internal static IReadOnlyList<ReceivedValue>? Values(Activity activity, Submission taken) => activity.WantsTargets && taken.Targets is { } targets
        ? [.. from indicator in activity.Indicators where targets.ContainsKey(indicator.Id) select new ReceivedValue(indicator.Title, indicator.Measure, targets[indicator.Id])]
        : null;
}
