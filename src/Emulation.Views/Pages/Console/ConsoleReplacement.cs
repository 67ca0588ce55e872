namespace Emulation.Views.Pages;

/// <summary>A request to be replaced, on the console.</summary>
/// <param name="Replacement">The request.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="AskedAt">When, local time.</param>
/// <param name="DecideUrl">Where it is decided.</param>
public sealed record ConsoleReplacement(Replacement Replacement, string UnitName, DateTime AskedAt, string DecideUrl)
{
    /// <summary>The id of the field for the reason.</summary>
    internal string ReasonField => $"reason.{Replacement.ContactId}";
}

/// <summary>A request that was declined in a way that does not hold.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record WrongDecline(ReplacementDecision Typed, IReadOnlyList<Fault> Faults)
{
    /// <summary>Whether it is about this request.</summary>
    internal bool Is(ConsoleReplacement one) => one.Replacement.Id == Typed.Asked;
}
