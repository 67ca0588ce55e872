namespace EmulationFunctions.Organizer;

/// <summary>Who decides.</summary>
/// <param name="Id">The contact's id, or "operator", as the audit names it.</param>
/// <param name="Link">A short hash of the session's link, where it is a person on the console.</param>
internal sealed record Decider(string Id, string? Link = null);
