using Azure;
using Emulation.Views.Letters;
using EmulationFunctions.Organizer.Search;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>Puts letters into a change of state, so that both commit together, and nudges those who post them.</summary>
public sealed partial class Outbox(Stores stores, TimeProvider time, ILogger<Outbox> log)
{
    /// <summary>Letters that one message names: they go out one after the other, in a quarter of a minute.</summary>
    private const int MostTogether = 50;

    /// <summary>A letter from the cluster to a person.</summary>
    /// <param name="key">See <see cref="LetterKeys"/>.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="language">In which language.</param>
    /// <param name="replyTo">The organizer who reads answers, if there is one.</param>
    /// <param name="content">What it says.</param>
    public Letter Write(string key, Correspondent to, Language language, Contact? replyTo, LetterContent content) =>
        new(key, to, replyTo is null ? null : Correspondent.Of(replyTo), language, LetterView.Subject(content, language), content, time.GetUtcNow());

    /// <summary>Tells the workers that these letters wait. They are committed: should this fail, the next check of the cluster finds their marks.</summary>
    public async Task NudgeAsync(string cluster, IEnumerable<string> keys, CancellationToken cancellation)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };
            await Parallel.ForEachAsync(keys.Chunk(MostTogether), options, async (some, stop) => await (some is [var one]
                ? NudgeAsync(cluster, one, null, stop)
                : stores.Letters.SendAsync(LettersNudge.Schema, new LettersNudge(cluster, some), null, stop)));
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or OperationCanceledException)
        {
            NotNudged(failure, cluster);
        }
    }

    /// <summary>Tells the workers, after a delay of real time.</summary>
    public Task NudgeAsync(string cluster, string key, TimeSpan? delay, CancellationToken cancellation) =>
        stores.Letters.SendAsync(LetterNudge.Schema, new LetterNudge(cluster, key), delay, cancellation);

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: letters could not be nudged; the next check does it.")]
    private partial void NotNudged(Exception failure, string cluster);
}

/// <summary>Letters in a batch.</summary>
internal static class LetterBatch
{
    /// <summary>A new letter and its mark among those that are unfinished. A conflict where it is there already.</summary>
    public static Batch Add(this Batch batch, Letter letter) => batch.Add(StoredLetter.Row(letter)).Add(StoredLetter.Mark(letter.Key));

    /// <summary>A letter that was read, in its new state. Its mark stands while anybody has something left to do for it.</summary>
    public static Batch Replace(this Batch batch, Letter letter, StoredLetter read)
    {
        batch.Replace(StoredLetter.Row(letter), read.ETag).Reword(LetterSearch.Changed(read.Letter, letter));
        return (read.Letter.IsFinished(), letter.IsFinished()) switch
        {
            (false, true) => batch.Delete(RowKeys.Unfinished(letter.Key)),
            (true, false) => batch.Add(StoredLetter.Mark(letter.Key)),
            _ => batch,
        };
    }
}
