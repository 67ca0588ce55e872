namespace Emulation.Domain.Submissions;

/// <summary>Whom a letter has told that something is overdue; each is told once.</summary>
/// <param name="Since">Since when it was overdue: another deadline, or a return, makes it another matter.</param>
/// <param name="Leader">The local day on which the unit's leaders were told.</param>
/// <param name="Head">The local day on which the head unit's leaders were told.</param>
public sealed record Escalation(DateOnly Since, DateOnly? Leader = null, DateOnly? Head = null);
