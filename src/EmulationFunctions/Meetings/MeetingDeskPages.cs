using Azure.Data.Tables;
using Emulation.Domain.Meetings;
using Emulation.Domain.Search;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Meetings;

/// <summary>The organizer's page of one meeting, and what is done there.</summary>
public sealed class MeetingDeskPages(
    ClusterTable table, ClusterReader reader, Substitutes substitutes, Attendance attendance, Papers papers, Minutes minutes, FileDownload download, Front front, TimeProvider time)
{
    private const int MostReplies = 100;
    private const int MostEvents = 200;

    /// <summary>The page.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit, RefusedFiles? refused = null)
    {
        if (await FindAsync(visit) is not var (meeting, invitees))
            return await MissingAsync(visit);
        var zone = visit.Cluster.Zone();
        var address = MeetingPages.Address(meeting.Id);
        var model = new MeetingDeskPageModel(
            visit.Shell with { Path = $"{address}/overview" }, visit.Cluster.TimeZone, meeting, address, People(visit.Cluster, invitees, zone), zone.Local(time.GetUtcNow()) > meeting.End)
        {
            Replies = await RepliesAsync(visit, meeting.Id, zone),
            Papers = [.. (await papers.AllAsync(visit.Stored.Id, meeting.Id, visit.Cancellation)).Select(one => new PaperLink(one.Paper, $"{address}/files/{one.Paper.FileId}"))],
            History = await HistoryAsync(visit, meeting, zone),
            Refused = refused,
            Nonce = Nonce.Next(),
            Said = visit.Request.Query["said"].ToString(),
            Asked = visit.Page(),
            Notice = Enum.TryParse<MeetingNotice>(visit.Request.Query["notice"], out var notice) ? notice : MeetingNotice.None,
        };
        return await front.PageAsync(model, refused is null ? StatusCodes.Status200OK : Problem.StatusOf(refused.Refusal));
    }

    /// <summary>Confirms or declines a substitute.</summary>
    internal async Task<IResult> DecideAsync(ContactVisit visit)
    {
        var decision = await visit.FieldAsync("decision");
        if (decision is not ("confirm" or "decline"))
            return await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest);
        var asked = await visit.FieldAsync("asked");
        return await substitutes.DecideAsync(visit.Stored, visit.Route("meeting"), visit.Route("invitee"), decision == "confirm", asked, visit.Contact.Id, visit.Cancellation) switch
        {
            null => await MissingAsync(visit),
            false => Back(visit, MeetingNotice.SubstituteDecidedBefore),
            true => Back(visit, decision == "confirm" ? MeetingNotice.SubstituteInvited : MeetingNotice.SubstituteDeclined),
        };
    }

    /// <summary>The page on which attendance is taken.</summary>
    internal async Task<IResult> AttendanceAsync(ContactVisit visit)
    {
        if (await FindAsync(visit) is not var (meeting, invitees))
            return await MissingAsync(visit);
        var address = $"{MeetingPages.Address(meeting.Id)}/attendance";
        // In the order of the printed list; whoever said no comes last.
        var people = People(visit.Cluster, invitees.Where(one => !one.Invitee.IsRemoved), visit.Cluster.Zone())
            .OrderBy(one => one.Invitee.Answer == Answer.No)
            .ThenBy(one => one.Invitee.Name, VietnameseNameOrder.Instance)
            .ToList();
        var filter = visit.Request.Query["q"].ToString().Trim();
        var wanted = Folding.Of(filter);
        var found = people.Where(one => Folding.Of($"{one.Invitee.Name} {one.From}").Contains(wanted, StringComparison.Ordinal)).ToList();
        return await front.PageAsync(new AttendancePageModel(visit.Shell with { Path = address }, meeting, address, $"{MeetingPages.Address(meeting.Id)}/overview", people)
        {
            Filter = filter,
            Listed = ListPage.Of(found, visit.Page()),
        });
    }

    /// <summary>Takes down one person.</summary>
    internal async Task<IResult> TakeAttendanceAsync(ContactVisit visit)
    {
        var (invitee, present) = (await visit.FieldAsync("invitee"), await visit.FieldAsync("present"));
        var (page, filter) = (Number(await visit.FieldAsync("page")), await visit.FieldAsync("q"));
        return await attendance.TakeAsync(visit.Stored.Id, visit.Route("meeting"), invitee, Attendance.Read(present), visit.Contact.Id, visit.Cancellation)
            ? Front.SeeOther($"{MeetingPages.Address(visit.Route("meeting"))}/attendance?{(filter.Length > 0 ? $"q={Uri.EscapeDataString(filter)}&" : "")}page={page}#{invitee}")
            : await MissingAsync(visit);
    }

    /// <summary>Takes files.</summary>
    internal async Task<IResult> AddFilesAsync(ContactVisit visit) =>
        await papers.AddAsync(visit.Request, visit.Stored.Id, visit.Route("meeting"), visit.Contact.Id, visit.Cancellation) switch
        {
            (_, { } refused) => await ShowAsync(visit, refused),
            (null, _) => await MissingAsync(visit),
            _ => Back(visit, MeetingNotice.PaperAdded),
        };

    /// <summary>Takes a file away. What is gone already is taken away.</summary>
    internal async Task<IResult> RemoveFileAsync(ContactVisit visit)
    {
        if (await FindAsync(visit) is null)
            return await MissingAsync(visit);
        await papers.RemoveAsync(visit.Stored.Id, visit.Route("meeting"), visit.Route("file"), visit.Contact.Id, visit.Cancellation);
        return Back(visit, MeetingNotice.PaperRemoved);
    }

    /// <summary>A file of the meeting.</summary>
    internal async Task<IResult> FileAsync(ContactVisit visit) =>
        await papers.FindAsync(visit.Stored.Id, visit.Route("meeting"), visit.Route("file"), visit.Cancellation) is { } paper
            ? await download.SendAsync(visit, paper.Blob, paper.Paper.Name)
            : await MissingAsync(visit);

    /// <summary>Sends the minutes.</summary>
    internal async Task<IResult> SendMinutesAsync(ContactVisit visit) =>
        await minutes.SendAsync(visit.Stored, visit.Route("meeting"), visit.Contact.Id, visit.Cancellation) switch
        {
            null => await MissingAsync(visit),
            { HasMinutes: false } => Back(visit, MeetingNotice.NoMinutes),
            { Letters: 0 } => Back(visit, MeetingNotice.MinutesSentBefore),
            _ => Back(visit, MeetingNotice.MinutesSent),
        };

    private static IReadOnlyList<MeetingPerson> People(Cluster cluster, IEnumerable<StoredInvitee> invitees, ClusterZone zone)
    {
        var all = invitees.Select(one => one.Invitee).ToList();
        return
        [
            .. all
                .OrderBy(one => one.IsRemoved)
                .ThenBy(one => one.Answer switch { Answer.Yes => 0, Answer.Maybe => 1, null => 2, _ => 3 })
                .ThenBy(one => one.UnitId ?? "~", StringComparer.Ordinal)
                .Select(one => new MeetingPerson(
                    one,
                    cluster.Unit(one.UnitId)?.Name ?? one.Organization,
                    one.AnsweredAt is { } at ? zone.Local(at) : null,
                    all.FirstOrDefault(other => other.Id == one.StandsInFor)?.Name)
                {
                    Asked = one.Substitute is { State: SubstituteState.Waiting } ? Substitutes.Mark(one) : "",
                }),
        ];
    }

    private async Task<List<ReplyLine>> RepliesAsync(ContactVisit visit, string meeting, ClusterZone zone)
    {
        var replies = new List<ReplyLine>();
        await foreach (var row in table.RangeAsync(visit.Stored.Id, RowKeys.Replies(meeting), visit.Cancellation))
        {
            var reply = StoredReply.Read(row);
            replies.Add(new ReplyLine(zone.Local(reply.At), reply.From, reply.Code, Proposed(reply.Proposed, zone), reply.Comment));
        }

        return [.. replies.OrderByDescending(reply => reply.At).Take(MostReplies)];
    }

    /// <summary>The proposed time as people read it; as it stands there where it is in a zone of the sender's own.</summary>
    internal static string? Proposed(string? start, ClusterZone zone)
    {
        const System.Globalization.DateTimeStyles Utc = System.Globalization.DateTimeStyles.AssumeUniversal;
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(start, "yyyyMMdd'T'HHmmss'Z'", culture, Utc, out var instant))
            return TimeTexts.Short(zone.Local(instant));
        return DateTime.TryParseExact(start, "yyyyMMdd'T'HHmmss", culture, System.Globalization.DateTimeStyles.None, out var local) ? TimeTexts.Short(local) : start;
    }

    private async Task<List<AuditLine>> HistoryAsync(ContactVisit visit, Meeting meeting, ClusterZone zone)
    {
        var about = TableClient.CreateQueryFilter($"About eq {meeting.Id}");
        var first = $"{Math.Min(meeting.Start.Year, zone.Day(time.GetUtcNow()).Year) - 1:0000}";
        var (rows, _) = await table.PageAsync(visit.Stored.Id, RowKeys.Audits, about, first, MostEvents, visit.Cancellation);
        return [.. rows.Select(AuditEntry.Read).Select(entry => Line(entry, visit, zone))];
    }

    private static AuditLine Line(AuditEntry entry, ContactVisit visit, ClusterZone zone)
    {
        var words = Words.Of(visit.Language);
        var detail = new Dictionary<string, string>(entry.Detail ?? new Dictionary<string, string>());
        if (detail.TryGetValue("answer", out var answer) && Enum.TryParse<Answer>(answer, ignoreCase: true, out var said))
            detail["said"] = words.Rsvp.Said(said);
        if (detail.TryGetValue("there", out var there))
            detail["said"] = there switch { "yes" => words.MeetingDesk.There, "no" => words.MeetingDesk.Absent, _ => words.MeetingDesk.Undo };
        detail.TryAdd("name", visit.Cluster.Contact(entry.Who)?.Name ?? entry.Who);
        return new AuditLine(zone.Local(entry.At), visit.Cluster.Contact(entry.Who)?.Name ?? entry.Who, entry.What, "", entry.Link, detail);
    }

    private async Task<(Meeting Meeting, IReadOnlyList<StoredInvitee> Invitees)?> FindAsync(ContactVisit visit) =>
        await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is var (stored, invitees) ? (stored.Meeting, invitees) : null;

    private static int Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    private static IResult Back(ContactVisit visit, MeetingNotice notice) => Front.SeeOther($"{MeetingPages.Address(visit.Route("meeting"))}/overview?notice={notice}");
}
