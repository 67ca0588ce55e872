using Azure.Data.Tables;
using Emulation.Domain.Meetings;
using EmulationFunctions.Links;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Clusters, plans, submissions, meetings and links as they lie in storage since the first version.</summary>
public sealed class ClusterRowTests
{
    private const string Cluster = """{"name":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh","language":"vi","leadership":[{"year":2026,"head":"unit-a","deputy":null}],"units":[{"id":"unit-a","name":"Đơn vị A"}],"contacts":[{"id":"s","name":"Thư ký","email":"s@a.example","unitId":"unit-a","role":"secretary","language":"ru"}],"reminders":{"daysBefore":[10,0],"daysAfter":[],"hour":9,"leaderAfter":3,"headAfter":null,"meetingDays":[5,1]},"officeHours":{"from":7,"until":19}}""";

    private const string Plan = """{"title":"Kế hoạch 2026","daysOff":["2027-01-01"],"activities":[{"id":"summary","kind":"report","title":"Báo cáo","units":["all"],"deadline":"2026-11-10T17:00","graceHours":24,"documents":[{"id":"report","title":"Báo cáo","required":true,"types":[".pdf"],"maxMegabytes":10}],"remindDaysBefore":[14,0],"remindDaysAfter":[1],"reminders":{"daysBefore":null,"daysAfter":null,"hour":10,"leaderAfter":0,"headAfter":5,"meetingDays":null}}],"daysWorked":["2027-01-09"],"reminders":null}""";

    /// <summary>As typed: what is missing or wrong stays so.</summary>
    private const string Draft = """{"title":null,"daysOff":["2027-01-01","soon"],"activities":[{"id":"summary","kind":"dance","title":"Báo cáo","units":["all"],"deadline":"tomorrow","graceHours":24,"documents":[{"id":"report","title":"Báo cáo","required":true,"types":[".pdf"],"maxMegabytes":10}],"remindDaysBefore":[14,0],"remindDaysAfter":null,"reminders":{"daysBefore":null,"daysAfter":null,"hour":10,"leaderAfter":0,"headAfter":5,"meetingDays":null},"from":null,"visits":null,"indicators":null,"actualsFrom":null}],"daysWorked":null,"reminders":null}""";

    private const string Submission = """{"activityId":"summary","unitId":"unit-a","version":3,"state":"incomplete","late":true,"submittedAt":"2026-11-10T10:00:01+00:00","by":"Thư ký","receipt":"2026-H7K3-M9QX","documents":[{"id":"report","fileId":"2026-f1","name":"báo cáo.pdf","size":1024,"sha256":"aa","flags":["macros","encrypted"]}],"remindedThrough":"2026-11-09","extension":{"deadline":"2026-11-20T17:00","reason":"Bão"},"onBehalf":true,"note":"Đã ký","begunAt":"2026-11-10T08:00:00+00:00","review":{"decision":"return","version":3,"reason":"Thiếu","notes":[{"id":"report","note":"Trang 3"}],"at":"2026-11-11T01:00:00+00:00","by":"organizer","mendBy":"2026-11-20T17:00"},"returnedOn":"2026-11-11","escalation":{"since":"2026-11-20","leader":"2026-11-24","head":null},"promise":{"day":"2026-11-23","deadline":"2026-11-20T17:00","at":"2026-11-12T01:00:00+00:00","by":"Thư ký"}}""";

    // What belongs to an activity's kind is written only where there is some.
    private const string KindsPlan = """{"title":"Kế hoạch 2026","daysOff":[],"activities":[{"id":"race","kind":"campaign","title":"Phong trào","units":["all"],"deadline":"2026-11-10T17:00","graceHours":0,"documents":[],"remindDaysBefore":[14],"remindDaysAfter":[],"reminders":null,"from":"2026-03-02"},{"id":"visit","kind":"inspection","title":"Kiểm tra","units":["all"],"deadline":"2026-11-10T17:00","graceHours":0,"documents":[],"remindDaysBefore":[14],"remindDaysAfter":[],"reminders":null,"visits":{"unit-a":"2026-09-15"}},{"id":"targets","kind":"registration","title":"Đăng ký chỉ tiêu","units":["all"],"deadline":"2026-02-10T17:00","graceHours":0,"documents":[],"remindDaysBefore":[14],"remindDaysAfter":[],"reminders":null,"indicators":[{"id":"revenue","title":"Doanh thu","measure":"triệu USD"}],"actualsFrom":"2026-12-01"}],"daysWorked":[],"reminders":null}""";

    private const string KindsSubmission = """{"activityId":"targets","unitId":"unit-a","version":1,"state":"submitted","late":false,"submittedAt":"2026-02-01T02:00:00+00:00","by":"Thư ký","receipt":"2026-H7K3-M9QX","documents":[],"remindedThrough":null,"extension":null,"onBehalf":false,"note":null,"begunAt":null,"review":null,"returnedOn":null,"escalation":null,"promise":null,"targets":{"revenue":1234.5},"actuals":{"revision":2,"values":{"revenue":-0.25},"at":"2026-12-01T02:00:00+00:00","by":"Thư ký"},"participation":{"at":"2026-03-02T02:00:00+00:00","by":"Thư ký","note":"Cả đơn vị"},"findings":[{"fileId":"2026-f1","name":"kết luận.pdf","size":1024,"sha256":"aa","at":"2026-09-16T02:00:00+00:00","by":"Ban tổ chức","note":null}]}""";

    private const string Document = """{"id":"report","fileId":"2026-f1","name":"báo cáo.pdf","size":1024,"sha256":"aa","flags":[]}""";

    private const string Meeting = """{"id":"2026-k3v9","uid":"2026-k3v9@cluster.example","title":"Hội nghị","start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":"Hội trường A","onlineUrl":null,"agenda":"Một","organizerId":"organizer","sequence":1,"passcode":"123456","dialIn":null,"items":[{"time":"08:30:00","text":"Khai mạc","speaker":null}],"mailbox":"hop@cluster.example","deputies":["b"],"activityId":"conference","status":"cancelled","cancelReason":"Bão","revision":3,"changedSequence":1,"isSent":true,"minutesRound":1,"minutesSentAt":"2026-12-19T01:00:00+00:00"}""";

    private const string Invitee = """{"id":"g1","name":"Khách","email":"g@guest.example","language":"en","contactId":null,"unitId":null,"invitedSequence":1,"linkId":"BBBB","answer":"maybe","answeredAt":"2026-12-01T02:00:00+00:00","organization":"Tập đoàn","invitedAt":"2026-11-30T02:00:00+00:00","people":2,"remark":"Đến muộn","earlierAnswer":"yes","substitute":{"name":"Thay","email":"t@guest.example","state":"waiting"},"standsInFor":"c-a","isRemoved":false,"remindedThrough":"2026-12-15","attended":true,"minutesRound":1}""";

    private const string Change = """{"sequence":2,"at":"2026-12-01T02:00:00+00:00","by":"organizer","before":{"start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":"Hội trường A","onlineUrl":null,"passcode":null,"dialIn":null}}""";

    private const string Paper = """{"fileId":"2026-f1","kind":"minutes","name":"biên bản.pdf","size":1024,"sha256":"aa","at":"2026-12-19T01:00:00+00:00","by":"organizer"}""";

    [Fact]
    public void A_cluster_is_read_and_written_as_it_was() =>
        Same(new("cluster-1", "cluster") { ["Revision"] = 4, ["Stamps"] = """{"s":"abc"}""", ["Json0"] = Cluster }, row => StoredCluster.Read(row).Row());

    [Fact]
    public void A_plan_is_read_and_written_as_it_was() =>
        Same(
            new("", "plan|2026") { ["Year"] = 2026, ["Revision"] = 2, ["Published"] = """{"summary":"2026-01-05T00:00:00+07:00"}""", ["Begun"] = """["summary"]""", ["Json0"] = Plan },
            row => StoredPlan.Read(row).Row());

    [Fact]
    public void What_belongs_to_kinds_is_read_and_written_as_it_was()
    {
        Same(new("", "plan|2026") { ["Year"] = 2026, ["Revision"] = 2, ["Published"] = "{}", ["Begun"] = "[]", ["Json0"] = KindsPlan }, row => StoredPlan.Read(row).Row());
        Same(
            new("", "status|2026|targets|unit-a") { ["Activity"] = "targets", ["Unit"] = "unit-a", ["Version"] = 1, ["State"] = "Submitted", ["RemindedThrough"] = null, ["Json0"] = KindsSubmission },
            row => StoredSubmission.Read(row).Row());
    }

    [Fact]
    public void A_draft_and_a_revision_of_a_plan_are_read_and_written_as_they_were()
    {
        var at = new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        Same(
            new("", "draft|2026") { ["Year"] = 2026, ["Revision"] = 5, ["Mark"] = "k3v9", ["BasedOn"] = 2, ["By"] = "hoa", ["At"] = at, ["Json0"] = Draft },
            row => StoredDraft.Read(row).Row());
        Same(
            new("", "revision|2026|000007") { ["Year"] = 2026, ["Revision"] = 7, ["By"] = "hoa", ["At"] = at, ["Draft"] = "5-k3v9", ["Json0"] = Plan },
            row => PlanRevision.Read(row).Row());
        // Where the plan was stored by another way, and in rows from before this was written down.
        Same(
            new("", "revision|2026|000008") { ["Year"] = 2026, ["Revision"] = 8, ["By"] = "operator", ["At"] = at, ["Draft"] = null, ["Json0"] = Plan },
            row => PlanRevision.Read(row).Row());
    }

    [Fact]
    public void A_cluster_from_before_policies_is_still_read()
    {
        var before = Cluster[..Cluster.IndexOf(",\"reminders\"", StringComparison.Ordinal)] + "}";

        var read = StoredCluster.Read(new("cluster-1", "cluster") { ["Stamps"] = "{}", ["Json0"] = before }).Cluster;

        Assert.Equal(("Cụm 1", null, null), (read.Name, read.Reminders, read.OfficeHours));
    }

    [Fact]
    public void A_plan_from_before_policies_is_still_read()
    {
        var before = Plan[..Plan.IndexOf(",\"reminders\"", StringComparison.Ordinal)] + "}]}";

        var read = StoredPlan.Read(new("", "plan|2026") { ["Published"] = "{}", ["Begun"] = "[]", ["Json0"] = before }).Published.Plan;

        Assert.Equal([14, 0], read.Activities[0].Policy.DaysBefore);
        Assert.Equal((null, null), (read.Reminders, read.Activities[0].Reminders));
        Assert.Empty(read.DaysWorked);
    }

    [Fact]
    public void A_submission_is_read_and_written_as_it_was() =>
        Same(
            new("", "status|2026|summary|unit-a") { ["Activity"] = "summary", ["Unit"] = "unit-a", ["Version"] = 3, ["State"] = "Incomplete", ["RemindedThrough"] = "2026-11-09", ["Json0"] = Submission },
            row => StoredSubmission.Read(row).Row());

    [Fact]
    public void A_submission_from_before_extensions_and_reviews_is_still_read()
    {
        var before = Submission[..Submission.IndexOf(",\"extension\"", StringComparison.Ordinal)] + "}";

        var read = StoredSubmission.Read(new("", "status|2026|summary|unit-a") { ["Json0"] = before }).Submission;

        Assert.Equal((3, SubmissionState.Incomplete, "2026-H7K3-M9QX"), (read.Version, read.State, read.Receipt));
        Assert.Equal((null, false, null, null), (read.Extension, read.OnBehalf, read.Note, read.Review));
        Assert.Equal((null, null, null), (read.ReturnedOn, read.Escalation, read.Promise));
    }

    [Fact]
    public void A_version_is_written_as_it_was()
    {
        var stored = StoredSubmission.Read(new("", "status|2026|summary|unit-a") { ["Json0"] = Submission }).Submission;

        var row = new StoredVersion(2026, stored, ["2026-f1"], "s", "0a1b2c3d").Row();

        Assert.Equal("version|2026|summary|unit-a|000003", row.RowKey);
        Assert.Equal(("s", "0a1b2c3d"), (row.GetString("Contact"), row.GetString("Link")));
        Assert.Equal($$"""{"submission":{{Submission}},"arrived":["2026-f1"]}""", row.GetString("Json0"));
    }

    [Fact]
    public void A_document_is_read_and_written_as_it_was() =>
        Same(
            new("", "document|2026-f1") { ["Year"] = 2026, ["Activity"] = "summary", ["Unit"] = "unit-a", ["Version"] = 3, ["Blob"] = "cluster-1/2026/summary/unit-a/2026-f1", ["Json0"] = Document },
            row => StoredDocument.Read(row).Row());

    [Fact]
    public void A_document_from_before_files_were_looked_into_has_no_flags()
    {
        var before = Document.Replace(",\"flags\":[]", "", StringComparison.Ordinal);

        var read = StoredDocument.Read(new("", "document|2026-f1") { ["Json0"] = before, ["Activity"] = "summary", ["Unit"] = "unit-a", ["Blob"] = "b" }).Document;

        Assert.NotEqual(Document, before);
        Assert.Equal(("báo cáo.pdf", 0), (read.Name, read.Flags.Count));
    }

    [Fact]
    public void A_meeting_and_its_invitees_are_read_and_written_as_they_were()
    {
        Same(new("", "meeting|2026-k3v9") { ["Sequence"] = 1, ["Json0"] = Meeting }, row => StoredMeeting.Row(StoredMeeting.Read(row).Meeting));
        Same(new("", "invitee|2026-k3v9|g1") { ["InvitedSequence"] = 1, ["Answer"] = "Maybe", ["Json0"] = Invitee }, row =>
        {
            var stored = StoredInvitee.Read(row);
            return StoredInvitee.Row(stored.Meeting, stored.Invitee);
        });
    }

    [Fact]
    public void What_is_frozen_and_noted_of_meetings_keeps_its_names()
    {
        var meeting = StoredMeeting.Read(new("", "meeting|2026-k3v9") { ["Json0"] = Meeting }).Meeting with { Organizer = new("Ban tổ chức", "o@cluster.example", "organizer"), Locality = "Vũng Tàu" };
        Assert.Contains(""","organizer":{"name":"Ban tổ chức","email":"o@cluster.example","contactId":"organizer"},"locality":"Vũng Tàu",""", StoredMeeting.Row(meeting).GetString("Json0"), StringComparison.Ordinal);
        Assert.Equal(("o@cluster.example", "Vũng Tàu"), (StoredMeeting.Read(StoredMeeting.Row(meeting)).Meeting.Organizer!.Email, meeting.Locality));

        var invitee = StoredInvitee.Read(new("", "invitee|2026-k3v9|g1") { ["Json0"] = Invitee }).Invitee;
        var noted = invitee with { StrangersNamed = 2, Shown = Answer.No, NotedAt = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero) };
        Assert.EndsWith(""","strangersNamed":2,"shown":"no","notedAt":"2026-12-01T02:00:00+00:00"}""", StoredInvitee.Row("2026-k3v9", noted).GetString("Json0"), StringComparison.Ordinal);
        Assert.Equal(noted, StoredInvitee.Read(StoredInvitee.Row("2026-k3v9", noted)).Invitee);

        const string Roster = """{"put":[{"id":"g1","name":"Khách","email":"g@guest.example","language":"en","contactId":null,"unitId":null}],"removed":["c-a"]}""";
        var part = StoredRoster.Read(new("", "roster|2026-k3v9|000001|0002") { ["Json0"] = Roster }).Part;
        Assert.Equal(("g@guest.example", "c-a"), (Assert.Single(part.Put).Email, Assert.Single(part.Removed)));
        Assert.Equal($"roster|2026-k3v9|{meeting.Revision:000000}|0002", StoredRoster.Row(meeting, 2, part).RowKey);
        Assert.StartsWith("""{"put":[{"id":"g1","name":"Khách",""", StoredRoster.Row(meeting, 2, part).GetString("Json0"), StringComparison.Ordinal);

        var mail = StoredPassedMail.Row("2026-k3v9", "<1@elsewhere.example>", noted.NotedAt!.Value);
        Assert.Matches("^mail\\|2026-k3v9\\|[0-9a-f]{32}$", mail.RowKey);
        Assert.Equal(noted.NotedAt, StoredPassedMail.At(mail));
    }

    [Fact]
    public void A_meeting_from_before_changes_is_still_read()
    {
        var before = Meeting[..Meeting.IndexOf(",\"passcode\"", StringComparison.Ordinal)] + "}";
        var person = Invitee[..Invitee.IndexOf(",\"organization\"", StringComparison.Ordinal)] + "}";

        var meeting = StoredMeeting.Read(new("", "meeting|2026-k3v9") { ["Json0"] = before }).Meeting;
        var invitee = StoredInvitee.Read(new("", "invitee|2026-k3v9|g1") { ["Json0"] = person }).Invitee;

        Assert.Equal((1, 1, 0, false, "Một"), (meeting.Revision, meeting.Sequence, meeting.ChangedSequence, meeting.IsSent, meeting.AgendaText()));
        Assert.Equal((true, false, null), (invitee.IsInvited, invitee.IsRemoved, invitee.Substitute));
    }

    [Fact]
    public void A_meetings_changes_papers_and_replies_are_read_and_written_as_they_were()
    {
        var at = new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        Same(new("", "change|2026-k3v9|000002") { ["At"] = at, ["By"] = "organizer", ["Json0"] = Change }, row => StoredChange.Row("2026-k3v9", StoredChange.Read(row)));
        Same(new("", "paper|2026-k3v9|2026-f1") { ["Kind"] = "Minutes", ["Blob"] = "c/2026/meetings/2026-k3v9/2026-f1", ["Json0"] = Paper }, row =>
        {
            var stored = StoredPaper.Read(row);
            return StoredPaper.Row("2026-k3v9", stored.Paper, stored.Blob);
        });
        var reply = new TableEntity("", "reply|2026-k3v9|x") { ["At"] = at, ["From"] = "g@guest.example", ["Code"] = "counter", ["Proposed"] = "20261219T013000Z", ["Comment"] = "Sau 8 giờ" };
        var again = StoredReply.Read(reply).Row("2026-k3v9", at, "x");
        Assert.Equal(Columns(reply), Columns(again));
        Assert.Equal($"reply|2026-k3v9|{at.UtcTicks:D19}|x", again.RowKey);
    }

    [Fact]
    public void A_link_is_read_and_written_as_it_was()
    {
        var expires = new DateTimeOffset(2027, 12, 1, 0, 0, 0, TimeSpan.Zero);
        Same(
            new("AAAA", "link")
            {
                ["Purpose"] = "SignIn",
                ["Cluster"] = "cluster-1",
                ["Expires"] = expires,
                ["DeleteAfter"] = expires.AddDays(90),
                ["Contact"] = "s",
                ["Stamp"] = "abc",
                ["Meeting"] = "2026-k3v9",
                ["Invitee"] = "g1",
                ["Address"] = "a1",
                ["Browser"] = "b1",
                ["Revoked"] = true,
                ["UsedAt"] = expires.AddDays(-1),
                ["Use"] = "x1",
                ["FirstOpened"] = expires.AddDays(-30),
                ["LastOpened"] = expires.AddDays(-2),
            },
            row => Link.Read(row).Row());
        Same(
            new("", "link|s|AAAA") { ["Purpose"] = "Unit", ["Expires"] = expires, ["Stamp"] = "abc" },
            _ => new Link("AAAA", LinkPurpose.Unit, "cluster-1", expires) { Contact = "s", Stamp = "abc" }.ListedFor("s"));
    }

    [Fact]
    public void An_erasure_is_read_and_written_as_it_was() =>
        Same(
            new("", "erasure|e1") { ["Json0"] = """{"id":"e1","contacts":["s"],"email":"s@a.example","names":["Thư ký"],"mask":"Người đã xóa","askedAt":"2026-12-01T02:00:00+00:00","by":"organizer","after":"letter|x","hasFound":true}""" },
            row => StoredErasure.Row(StoredErasure.Read(row).Erasure));

    [Fact]
    public void The_names_of_states_and_answers_stay()
    {
        Assert.Equal("Missing Incomplete Submitted Returned", string.Join(' ', Enum.GetNames<SubmissionState>()));
        Assert.Equal("Yes No Maybe", string.Join(' ', Enum.GetNames<Answer>()));
        Assert.Equal("Confirmed Cancelled", string.Join(' ', Enum.GetNames<MeetingStatus>()));
        Assert.Equal("Waiting Invited Declined", string.Join(' ', Enum.GetNames<SubstituteState>()));
        Assert.Equal("Paper Minutes Photo", string.Join(' ', Enum.GetNames<PaperKind>()));
        Assert.Equal("Macros Encrypted", string.Join(' ', Enum.GetNames<DocumentFlag>()));
    }

    /// <summary>What the app writes now is what lies there, column by column.</summary>
    private static void Same(TableEntity stored, Func<TableEntity, TableEntity> writtenAgain)
    {
        var written = writtenAgain(stored);

        Assert.Equal(stored.RowKey, written.RowKey);
        Assert.Equal(Columns(stored), Columns(written));
        Assert.All(Columns(stored), column => Assert.Equal(stored[column], written[column]));
    }

    private static IEnumerable<string> Columns(TableEntity row) =>
        row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "odata.etag" or "Timestamp") && row[name] is not null).Order(StringComparer.Ordinal);
}
