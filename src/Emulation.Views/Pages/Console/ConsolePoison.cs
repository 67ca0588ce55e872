namespace Emulation.Views.Pages;

/// <summary>Work on the console that failed every time.</summary>
/// <param name="LetterSubject">The letter that was to be sent; null where it is something else.</param>
/// <param name="UploadUnit">The unit whose files were to be filed; null where it is something else. With neither, it is a look at what is due.</param>
/// <param name="At">When it was given up, local.</param>
/// <param name="ReplayUrl">Where it is tried again.</param>
/// <param name="DismissUrl">Where it is left undone.</param>
public sealed record ConsolePoison(string? LetterSubject, string? UploadUnit, DateTime At, string ReplayUrl, string DismissUrl);
