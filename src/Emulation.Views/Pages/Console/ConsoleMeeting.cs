namespace Emulation.Views.Pages;

/// <summary>A meeting on the console.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">Whom it invites.</param>
/// <param name="IsOver">Whether it is past.</param>
/// <param name="InviteUrl">Where a post invites those who have not been invited yet, if there are any.</param>
public sealed record ConsoleMeeting(Meeting Meeting, IReadOnlyList<ConsoleInvitee> Invitees, bool IsOver, string? InviteUrl = null)
{
    /// <summary>How many gave this answer; null counts the silent.</summary>
    public int Count(Answer? answer) => Invitees.Count(one => one.Invitee.Answer == answer);
}

/// <summary>A person invited to a meeting.</summary>
/// <param name="Invitee">The person.</param>
/// <param name="UnitName">The person's unit, if any.</param>
/// <param name="AnsweredAt">When the answer came, local.</param>
public sealed record ConsoleInvitee(Invitee Invitee, string? UnitName, DateTime? AnsweredAt);
