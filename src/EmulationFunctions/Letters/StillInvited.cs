namespace EmulationFunctions.Letters;

/// <summary>
/// Looks again at a letter that changes one person's calendar. One that waited, for the mail service or for a fault, may have been
/// overtaken: posted late it would tell people what holds no more.
/// </summary>
internal static class StillInvited
{
    private const string Overtaken = "a later letter took its place";

    /// <summary>Whether the letter still holds. The post commits with the person's row, in which every later letter is noted.</summary>
    /// <remarks>The meeting's own row is left alone: a thousand letters would contend for it with each other and with those who write them.</remarks>
    public static async Task<SecondLook> LookAsync(ClusterReader reader, string cluster, Letter letter, CancellationToken cancellation)
    {
        var (meetingId, inviteeId, sequence) = letter.Content switch
        {
            InvitationContent invitation => (invitation.MeetingId, invitation.InviteeId, invitation.Sequence),
            AnswerNotedContent noted => (noted.Entry.MeetingId, noted.Entry.InviteeId, noted.Entry.Sequence),
            CancellationContent cancelled => (cancelled.MeetingId, cancelled.InviteeId, cancelled.Sequence),
            _ => throw new ArgumentException("This letter changes no calendar.", nameof(letter)),
        };
        if (await reader.MeetingAsync(cluster, meetingId, cancellation) is not var (stored, invitees))
            return new SecondLook.Nothing("the meeting is gone");
        var mailbox = Mailbox.Normal(letter.To.Email);
        var own = invitees.FirstOrDefault(one => inviteeId is null ? Mailbox.Normal(one.Invitee.Email) == mailbox : one.Invitee.Id == inviteeId);
        var isTheirs = own is not null && Mailbox.Normal(own.Invitee.Email) == mailbox;
        var stands = isTheirs && !stored.Meeting.IsCancelled && own!.Invitee.IsInvited && own.Invitee.InvitedSequence == sequence;
        var holds = letter.Content switch
        {
            InvitationContent => stands,

            // The newest answer holds, and what a calendar has answered since is in it already.
            AnswerNotedContent noted => stands && own!.Invitee.NotedAt == noted.Entry.Stamp,
            _ => !isTheirs || !own!.Invitee.IsInvited || own.Invitee.InvitedSequence <= sequence,
        };
        if (!holds)
            return new SecondLook.Nothing(Overtaken);
        return new SecondLook.Says(letter.Content, own is null ? [] : [(RowKeys.Invitee(meetingId, own.Invitee.Id), own.ETag)]);
    }
}
