using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.People;

namespace EmulationFunctions.Organizer;

/// <summary>What stood on the page from which an organizer decides about a unit's part; its forms carry it along.</summary>
/// <param name="Review">What stands for the decision about the current version; empty where there was none.</param>
/// <param name="Extension">What stands for the unit's own deadline; empty where it had none.</param>
internal sealed record SeenPart(string Review, string Extension)
{
    /// <summary>What stands for the part as it is.</summary>
    public static SeenPart Of(Submission submission) => new(Mark(submission.Review), Mark(submission.Extension));

    /// <summary>What the form that was posted carries.</summary>
    public static async Task<SeenPart> OfAsync(ContactVisit visit) => new(await visit.FieldAsync("seen"), await visit.FieldAsync("seenDeadline"));

    private static string Mark(object? state) => state is null ? "" : PeopleDesk.Mark(state);
}

/// <summary>What an organizer cannot have seen who decided about a unit's part.</summary>
internal enum Unseen
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A newer version.</summary>
    Version,

    /// <summary>Somebody else's decision about the version.</summary>
    Review,

    /// <summary>Somebody else's change of the unit's own deadline.</summary>
    Extension,
}

/// <summary>What became of something that was decided about a unit's part.</summary>
/// <param name="Line">The unit's part as it is now; null where there is no such part.</param>
/// <param name="Faults">What is wrong with the draft.</param>
/// <param name="Unseen">Why nothing was decided although nothing is wrong with it.</param>
internal sealed record Decided(StoredLine? Line, IReadOnlyList<Fault> Faults, Unseen Unseen = Unseen.None);
