using Emulation.Domain.Clusters.People;

namespace Emulation.Views.Pages;

/// <summary>A pasted list of people and what it would do.</summary>
/// <param name="Text">What was pasted.</param>
/// <param name="AddUnits">Whether units that are not there are added.</param>
/// <param name="Result">What it would do; null before anything was pasted.</param>
/// <param name="Seen">What stands for the changes shown: others are shown once more before they are applied.</param>
/// <param name="Units">Names of units by id, new ones too.</param>
public sealed record ImportPageModel(PageShell Shell, string Text, bool AddUnits, PeopleImport? Result, string Seen, IReadOnlyDictionary<string, string> Units) : PageModel(Shell)
{
    /// <summary>Who changed the cluster between the look and the press; null where nobody did.</summary>
    public PeopleConflict? Conflict { get; init; }

    /// <summary>How many characters a list may have, where it has more; null where it has not.</summary>
    public int? Most { get; init; }

    /// <summary>Why a spreadsheet was not read, if one was not.</summary>
    public Refusal? Refused { get; init; }

    internal override Type Component => typeof(ImportPage);

    /// <summary>What the rows without faults do.</summary>
    private IEnumerable<PersonChange> Sound => (Result?.People ?? []).Where(one => !Faults.Any(fault => fault.Row == one.Row));

    internal IEnumerable<PersonChange> Changed => Sound.Where(one => one.Kind != PersonChangeKind.Same);

    internal int Count(PersonChangeKind kind) => Sound.Count(one => one.Kind == kind);

    internal bool CanApply => Result is { After: not null } && Result.People.Any(one => one.Kind != PersonChangeKind.Same);

    internal IReadOnlyList<string> Unread => Result?.Unread ?? [];

    internal IReadOnlyList<PeopleFault> Faults => Result?.Faults ?? [];
}
