using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Uploads;

/// <summary>Writes receipts: to the person through whose link something came; to the unit's people where an organizer handed it in.</summary>
public sealed class Receipts(ContactLinks links, Outbox outbox, TimeProvider time)
{
    /// <summary>Who gets one, each with the link that it names.</summary>
    internal async Task<IReadOnlyList<(Contact Contact, LinkReference Page)>> ReadersAsync(Handover handover)
    {
        var visit = handover.Visit;
        if (!handover.OnBehalf)
            return [(visit.Contact, visit.Link.Reference)];
        var readers = new List<(Contact, LinkReference)>();
        foreach (var contact in visit.Cluster.Responsible(handover.Unit))
            readers.Add((contact, await links.UnitPageAsync(visit.Stored, contact, visit.Contact.Id, visit.Cancellation)));
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
        var visit = handover.Visit;
        var (came, kept) = (new List<ReceivedFile>(), new List<ReceivedFile>());
        foreach (var document in taken.Documents)
        {
            var file = new ReceivedFile(activity.Document(document.Id)?.Title ?? document.Id, document.Name, document.Size, document.Sha256);
            (arrived.Any(one => one.Document.FileId == document.FileId) ? came : kept).Add(file);
        }

        ReceiptContent Content(LinkReference page) => new(
            visit.Cluster.Name,
            visit.Cluster.TimeZone,
            visit.Cluster.Unit(taken.UnitId)?.Name ?? taken.UnitId,
            activity.Title,
            taken.Version,
            taken.Receipt!,
            visit.Cluster.Zone().Local(taken.SubmittedAt!.Value),
            taken.Late,
            came,
            kept,
            [.. taken.Missing(activity).Select(document => document.Title)],
            page,
            handover.OnBehalf ? visit.Contact.Name : null);
        return
        [
            .. readers.Select(reader => outbox.Write(
                LetterKeys.Receipt(time.GetUtcNow(), handover.OnBehalf ? $"{upload}-{reader.Contact.Id}" : upload),
                Correspondent.Of(reader.Contact),
                reader.Contact.Language,
                visit.Cluster.FirstOrganizer(),
                Content(reader.Page))),
        ];
    }
}
