using Emulation.Domain.Submissions.Kinds;

namespace Emulation.Views.Pages;

/// <summary>The forms of activities' kinds. Their names stand in addresses.</summary>
public enum KindForm
{
    /// <summary>Values for the year.</summary>
    Targets,

    /// <summary>What was reached.</summary>
    Actuals,

    /// <summary>Whether the unit takes part.</summary>
    Participation,

    /// <summary>What an inspection found.</summary>
    Findings,
}

/// <summary>A form of an activity's kind that was not taken.</summary>
/// <param name="Form">Which form.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Refused">Why it is not taken now.</param>
public sealed record WrongKindForm(KindForm Form, ValuesDraft Typed, IReadOnlyList<Fault> Faults, Refusal? Refused)
{
    /// <summary>The code of a form that was made from what somebody else has changed.</summary>
    public const string Outdated = "changed-meanwhile";

    /// <summary>Whether somebody else has changed meanwhile what the form was made from.</summary>
    public bool IsOutdated => Faults.Any(fault => fault.Code == Outdated);
}
