using Azure;
using Azure.Data.Tables;
using Emulation.Domain.Meetings;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A meeting as it is stored.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredMeeting(Meeting Meeting, ETag ETag)
{
    internal static TableEntity Row(Meeting meeting) => new TableEntity("", RowKeys.Meeting(meeting.Id)) { ["Sequence"] = meeting.Sequence }.WithContent(meeting);

    internal static StoredMeeting Read(TableEntity row) => new(row.Content<Meeting>(), row.ETag);
}

/// <summary>An invitee as it is stored.</summary>
/// <param name="Meeting">Id of the meeting.</param>
/// <param name="Invitee">The invitee.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredInvitee(string Meeting, Invitee Invitee, ETag ETag)
{
    internal static TableEntity Row(string meeting, Invitee invitee) => new TableEntity("", RowKeys.Invitee(meeting, invitee.Id))
    {
        ["InvitedSequence"] = invitee.InvitedSequence,
        ["Answer"] = invitee.Answer?.ToString(),
    }.WithContent(invitee);

    internal static StoredInvitee Read(TableEntity row) => new(row.RowKey.Split('|')[1], row.Content<Invitee>(), row.ETag);
}
