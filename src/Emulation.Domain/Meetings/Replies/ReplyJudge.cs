namespace Emulation.Domain.Meetings.Replies;

/// <summary>Whether a calendar's reply may change an invitee's answer.</summary>
public static class ReplyJudge
{
    /// <summary>The person with the reply's answer; or why it changes nothing: a stable code.</summary>
    /// <param name="meeting">The meeting that the mail's address names.</param>
    /// <param name="invitee">The invitee whose mailbox the reply names; null where there is none.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="sender">The mailbox in the mail's From line, which somebody vouches for.</param>
    /// <param name="isOver">Whether the meeting has ended.</param>
    /// <param name="now">When the reply came.</param>
    public static (Invitee? Invitee, string? Code) Judge(
        Meeting meeting, Invitee? invitee, CalendarReply reply, string sender, bool isOver, DateTimeOffset now)
    {
        if (reply.Uid != meeting.Uid)
            return (null, "foreign-reply");
        if (invitee is not { IsInvited: true })
            return (null, "not-invited");
        if (Mailbox.Normal(sender) != Mailbox.Normal(reply.Attendee))
            return (null, "forged-reply");
        if (meeting.IsCancelled)
            return (null, "meeting-cancelled");
        if (isOver)
            return (null, "meeting-over");
        if (reply.IsCounter)
            return (null, Counter);
        // Who was removed and invited again has a newer invitation than the meeting's last change.
        if (reply.Sequence < Math.Max(meeting.ChangedSequence, invitee.InvitedSequence ?? 0))
            return (null, "outdated-reply");
        if (reply.Answer is not { } answer)
            return (null, "unknown-answer");

        // A clock that runs ahead must not keep later answers out.
        var at = reply.Stamp > now ? now : reply.Stamp;
        if (at <= invitee.AnsweredAt)
            return (null, "older-answer");
        return (invitee.With(answer, at) with { Remark = reply.Comment ?? invitee.Remark, Shown = answer, NotedAt = null }, null);
    }

    /// <summary>Another time is proposed: kept for the organizer to see.</summary>
    public const string Counter = "counter";
}
