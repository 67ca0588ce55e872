using System.Security.Cryptography;
using System.Text;
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

/// <summary>A change that everybody had to be told, as it is stored.</summary>
internal static class StoredChange
{
    internal static TableEntity Row(string meeting, MeetingChange change) =>
        new TableEntity("", RowKeys.MeetingChange(meeting, change.Sequence)) { ["At"] = change.At, ["By"] = change.By }.WithContent(change);

    internal static MeetingChange Read(TableEntity row) => row.Content<MeetingChange>();
}

/// <summary>A part of a change that has more rows than one transaction holds.</summary>
/// <param name="Put">Whom it invites or changes, as wanted.</param>
/// <param name="Removed">Ids of those whom it invites no more.</param>
internal sealed record Roster(IReadOnlyList<Invitee> Put, IReadOnlyList<string> Removed);

/// <summary>Such a part as it is stored until it is done.</summary>
/// <param name="RowKey">Its row's key.</param>
/// <param name="Part">What it does.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredRoster(string RowKey, Roster Part, ETag ETag)
{
    internal static TableEntity Row(Meeting meeting, int part, Roster roster) => new TableEntity("", RowKeys.Roster(meeting.Id, meeting.Revision, part)).WithContent(roster);

    internal static StoredRoster Read(TableEntity row) => new(row.RowKey, row.Content<Roster>(), row.ETag);
}

/// <summary>That a mail to a meeting was passed on.</summary>
internal static class StoredPassedMail
{
    internal static TableEntity Row(string meeting, string mail, DateTimeOffset at) =>
        new("", RowKeys.PassedMail(meeting, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail)))[..32])) { ["At"] = at };

    internal static DateTimeOffset At(TableEntity row) => row.GetDateTimeOffset("At") ?? default;
}

/// <summary>A file of a meeting as it is stored.</summary>
/// <param name="Meeting">Id of the meeting.</param>
/// <param name="Paper">The file.</param>
/// <param name="Blob">Its name in the container <c>dossiers</c>.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredPaper(string Meeting, Paper Paper, string Blob, ETag ETag)
{
    internal static TableEntity Row(string meeting, Paper paper, string blob) =>
        new TableEntity("", RowKeys.Paper(meeting, paper.FileId)) { ["Kind"] = paper.Kind.ToString(), ["Blob"] = blob }.WithContent(paper);

    internal static StoredPaper Read(TableEntity row) => new(row.RowKey.Split('|')[1], row.Content<Paper>(), row.Text("Blob"), row.ETag);
}

/// <summary>A calendar reply that changed no answer, as it is stored.</summary>
/// <param name="At">When it came.</param>
/// <param name="From">Who sent it, as far as its From line says.</param>
/// <param name="Code">Why it changed nothing.</param>
/// <param name="Proposed">The time that it proposes, as it stands there.</param>
/// <param name="Comment">What its sender adds.</param>
internal sealed record StoredReply(DateTimeOffset At, string From, string Code, string? Proposed, string? Comment)
{
    /// <summary>The row of the reply that was written then and has this hash: a repeated delivery has the same.</summary>
    internal TableEntity Row(string meeting, DateTimeOffset stamp, string hash) => new("", RowKeys.Reply(meeting, stamp, hash))
    {
        ["At"] = At,
        ["From"] = From,
        ["Code"] = Code,
        ["Proposed"] = Proposed,
        ["Comment"] = Comment,
    };

    internal static StoredReply Read(TableEntity row) => new(
        row.GetDateTimeOffset("At") ?? default, row.Text("From"), row.Text("Code"), row.GetString("Proposed"), row.GetString("Comment"));
}
