namespace Emulation.Views.Pages;

/// <summary>Work on the console that failed every time.</summary>
/// <param name="LetterSubject">The letter that was to be sent; null where it is a look at what is due.</param>
/// <param name="At">When it was given up, local.</param>
/// <param name="ReplayUrl">Where it is tried again.</param>
public sealed record ConsolePoison(string? LetterSubject, DateTime At, string ReplayUrl);
