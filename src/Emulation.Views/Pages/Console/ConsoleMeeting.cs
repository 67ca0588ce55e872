namespace Emulation.Views.Pages;

/// <summary>A meeting on the console.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">Whom it invites.</param>
/// <param name="IsOver">Whether it is past.</param>
/// <param name="InviteUrl">Where a post invites those who have not been invited yet, if there are any.</param>
public sealed record ConsoleMeeting(Meeting Meeting, IReadOnlyList<Invitee> Invitees, bool IsOver, string? InviteUrl = null)
{
    /// <summary>How many gave this answer; null counts the silent.</summary>
    public int Count(Answer? answer) => Invitees.Count(one => one.Answer == answer);
}
