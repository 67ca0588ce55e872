using Emulation.Domain.Submissions.Kinds;

namespace EmulationFunctions.Kinds;

/// <summary>What became of something that was said of one unit's part in an activity.</summary>
/// <param name="Line">The part as it is now; null where there is no such part.</param>
internal sealed record PartOutcome(StoredLine? Line)
{
    /// <summary>What is wrong with what was handed in.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Why it is not taken now.</summary>
    public Refusal? Refused { get; init; }

    /// <summary>The note that came with files that were not taken, as it was typed.</summary>
    public string Note { get; init; } = "";

    /// <summary>What was typed over what somebody else has stored since it was looked at; null where nobody has.</summary>
    public ValuesDraft? Merged { get; init; }

    /// <summary>Whether somebody else has changed it since it was looked at.</summary>
    public bool IsOutdated => Merged is not null;
}
