using Emulation.Domain.Meetings;
using Emulation.Views.Papers;
using EmulationFunctions.Entry;
using Microsoft.Net.Http.Headers;

namespace EmulationFunctions.Meetings.Lists;

/// <summary>Papers for the day of a meeting: the attendance sheet and the name plates, for Word and as pages to print.</summary>
public sealed class MeetingLists(ClusterReader reader, Front front)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The list that the name means: <c>attendance</c> or <c>name-plates</c>, <c>.docx</c> or <c>.html</c>; null where there is no such list or meeting.</summary>
    internal async Task<IResult?> OfAsync(StoredCluster stored, PageShell shell, string meetingId, string file, CancellationToken cancellation)
    {
        if (file is not ("attendance.docx" or "attendance.html" or "name-plates.docx" or "name-plates.html")
            || await reader.MeetingAsync(stored.Id, meetingId, cancellation) is not var (meeting, invitees))
            return null;
        var people = DelegateLine.Of(stored.Cluster, invitees.Select(invitee => invitee.Invitee).Where(invitee => !invitee.IsRemoved));
        var (title, word) = (meeting.Meeting.Title, $"{shell.Path[..^Path.GetExtension(file).Length]}.docx?lang={shell.Language.ToString().ToLowerInvariant()}");
        return file switch
        {
            "attendance.docx" => Document(AttendanceDocument.Write(Paper()), meeting.Meeting, "attendance"),
            "attendance.html" => await front.PageAsync(new AttendanceSheetPageModel(shell, Paper(), word)),
            "name-plates.docx" => Document(NamePlateDocument.Write(title, shell.Language.ToString().ToLowerInvariant(), NamePlate.Of(people)), meeting.Meeting, "name-plates"),
            _ => await front.PageAsync(new NamePlatesPageModel(shell, title, NamePlate.Of(people), word)),
        };

        AttendancePaper Paper() => AttendancePaper.Of(shell.Language, stored.Cluster, meeting.Meeting, people);
    }

    private static WordAnswer Document(byte[] bytes, Meeting meeting, string name) =>
        new WordAnswer(bytes, new ContentDispositionHeaderValue("attachment") { FileName = $"{name}-{meeting.Start:yyyy-MM-dd}.docx" }.ToString());

    private sealed class WordAnswer(byte[] bytes, string disposition) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            (response.ContentType, response.ContentLength) = (Word, bytes.Length);
            response.Headers.ContentSecurityPolicy = SecurityHeaders.FilePolicy;
            response.Headers.ContentDisposition = disposition;
            if (!HttpMethods.IsHead(httpContext.Request.Method))
                await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
