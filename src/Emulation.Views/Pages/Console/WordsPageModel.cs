using Emulation.Views.Letters;

namespace Emulation.Views.Pages;

/// <summary>The organizers' own words for one kind of letter in one language.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Language">For readers of this language.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="Seen">The words that the form was made from, packed.</param>
/// <param name="Stored">All own words of the cluster.</param>
/// <param name="UsualSubject">What the letter's subject is without own words.</param>
/// <param name="Letter">The letter as it would read.</param>
/// <param name="IsReal">Whether it is one of the cluster's letters, else made up.</param>
public sealed record WordsPageModel(
    PageShell Shell, string Kind, Language Language, OwnWordsDraft Typed, string Seen, ClusterWords Stored, string UsualSubject, RenderedLetter Letter, bool IsReal)
    : PageModel(Shell)
{
    /// <summary>What is wrong with what was typed.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>That somebody else has changed the same words since the form was read, which stands in the way of saving.</summary>
    public OtherChange? Other { get; init; }

    /// <summary>What has just been done, if anything.</summary>
    public WordsNotice Notice { get; init; }

    internal override Type Component => typeof(WordsPage);

    internal IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>What an organizer has just done with own words.</summary>
public enum WordsNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>They are saved.</summary>
    Saved,

    /// <summary>They are shown and not saved.</summary>
    NotSaved,

    /// <summary>A letter to try them is on its way.</summary>
    Tried,
}
