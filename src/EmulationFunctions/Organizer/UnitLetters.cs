using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Organizer;

/// <summary>Writes what was decided about a unit's submission to each of the unit's people.</summary>
public sealed class UnitLetters(ContactLinks links, Outbox outbox, TimeProvider time)
{
    /// <summary>A letter to each person who answers for the unit, with that person's own link.</summary>
    /// <param name="line">About what.</param>
    /// <param name="kind">The letters' kind, as their keys name it.</param>
    /// <param name="by">Who decided, for the audit of links that are made.</param>
    /// <param name="say">What a letter says, with the person's link to the activity's page.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<IReadOnlyList<Letter>> WriteAsync(
        StoredLine line, string kind, string by, Func<LinkReference, LetterContent> say, CancellationToken cancellation)
    {
        var (cluster, decision) = (line.Cluster, Nonce.Next());
        var letters = new List<Letter>();
        foreach (var contact in cluster.Cluster.Responsible(line.Unit.Id))
        {
            var page = await links.UnitPageAsync(cluster, contact, by, cancellation);
            var key = LetterKeys.Decision(time.GetUtcNow(), kind, decision, contact.Id);
            letters.Add(outbox.Write(key, Correspondent.Of(contact), contact.Language, cluster.Cluster.FirstOrganizer(), say(page with { Activity = line.Activity.Id })));
        }

        return letters;
    }
}
