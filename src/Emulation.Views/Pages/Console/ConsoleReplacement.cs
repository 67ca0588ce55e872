namespace Emulation.Views.Pages;

/// <summary>A request to be replaced, on the console.</summary>
/// <param name="Replacement">The request.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="AskedAt">When, local time.</param>
/// <param name="DecideUrl">Where it is decided.</param>
public sealed record ConsoleReplacement(Replacement Replacement, string UnitName, DateTime AskedAt, string DecideUrl);
