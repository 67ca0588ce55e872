namespace Emulation.Domain.Letters;

/// <summary>An organizer's words for one kind of letter in one language: plain text with placeholders such as {person}.</summary>
/// <param name="Kind">One of <see cref="WordedKinds"/>.</param>
/// <param name="Language">For readers of this language.</param>
/// <param name="Subject">The subject line; null leaves the usual one.</param>
/// <param name="Opening">What stands after the greeting, paragraphs kept; null leaves the usual one.</param>
public sealed record OwnWords(string Kind, Language Language, string? Subject, string? Opening)
{
    /// <summary>Most characters of a subject.</summary>
    public const int LongestSubject = 150;

    /// <summary>Most characters of an opening.</summary>
    public const int LongestOpening = 2000;

    /// <summary>No words of one's own: the usual ones are said.</summary>
    public static OwnWords None(string kind, Language language) => new(kind, language, null, null);
}

/// <summary>All of a cluster's own words.</summary>
/// <param name="Words">At most one for a kind and language.</param>
public sealed record ClusterWords(IReadOnlyList<OwnWords> Words)
{
    /// <summary>A cluster that words nothing itself.</summary>
    public static ClusterWords None { get; } = new([]);

    /// <summary>The words for a kind and language, or null.</summary>
    public OwnWords? Find(string kind, Language language) => Words.FirstOrDefault(one => one.Kind == kind && one.Language == language);

    /// <summary>The words for a kind and language; empty ones where the usual words are said.</summary>
    public OwnWords Of(string kind, Language language) => Find(kind, language) ?? OwnWords.None(kind, language);

    /// <summary>With the words for one kind and language; empty ones take the usual words back.</summary>
    public ClusterWords With(OwnWords own) => new(
    [
        .. Words.Where(one => one.Kind != own.Kind || one.Language != own.Language),
        .. own is { Subject: null, Opening: null } ? Array.Empty<OwnWords>() : [own],
    ]);
}
