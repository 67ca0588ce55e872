using Emulation.Views.Letters;

namespace EmulationFunctions.Letters;

/// <summary>Finds a cluster's own words for its letters.</summary>
public sealed class OwnWordsReader(ClusterTable table)
{
    /// <summary>All of them, with their revision.</summary>
    public async Task<StoredWords> AllAsync(string cluster, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Words, cancellation) is { } row ? StoredWords.Read(row) : StoredWords.None;

    /// <summary>Those for one letter, or null; kinds that nobody can word are not looked for.</summary>
    public async Task<OwnWords?> ForAsync(string cluster, LetterContent content, Language language, CancellationToken cancellation) =>
        LetterView.KindOf(content) is var kind && WordedKinds.Placeholders.ContainsKey(kind)
            ? (await AllAsync(cluster, cancellation)).Words.Find(kind, language)
            : null;
}
