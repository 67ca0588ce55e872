using Azure.Data.Tables;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Letters as they lie in storage since the first version.</summary>
public sealed class LetterRowTests
{
    private const string Receipt = """{"kind":"receipt","unitName":"Đơn vị A","activityTitle":"Báo cáo","version":2,"receipt":"2026-H7K3-M9QX","receivedAt":"2026-11-10T16:05:09","late":false,"arrived":[{"documentTitle":"Báo cáo","name":"báo cáo.pdf","size":1024,"sha256":"aa"}],"kept":[],"missing":["Phụ lục"],"page":{"id":"AAAA","purpose":"unit","activity":"summary"},"onBehalfBy":null,"begunAt":"2026-11-10T15:05","clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Reminder = """{"kind":"reminder","day":"2026-11-03","units":[{"unitId":"unit-a","unitName":"Đơn vị A","page":{"id":"AAAA","purpose":"unit"},"items":[{"year":2026,"activityId":"summary","title":"Báo cáo","deadline":"2026-11-10T17:00","missing":[""],"stage":"open","isCause":true,"returned":null,"escalatedTo":"head","promised":"2026-11-13","remindedOn":"2026-11-10","leaderToldOn":"2026-11-12"}],"responsible":[{"name":"Thư ký A","email":"secretary@a.example","contactId":"s"}]}],"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string OldReminder = """{"kind":"reminder","day":"2026-11-03","units":[{"unitId":"unit-a","unitName":"Đơn vị A","page":{"id":"AAAA","purpose":"unit"},"items":[{"year":2026,"activityId":"summary","title":"Báo cáo","deadline":"2026-11-10T17:00","missing":[""],"stage":"open","isCause":true,"returned":null,"escalatedTo":null,"promised":null,"remindedOn":null,"leaderToldOn":null}],"responsible":null}],"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Invitation = """{"kind":"invitation","meetingId":"2026-k3v9","uid":"2026-k3v9@cluster.example","sequence":1,"stamp":"2026-11-30T02:15:00+00:00","title":"Hội nghị","start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":null,"onlineUrl":"https://meet.example/k3v9","agenda":"Một\nHai","organizer":{"name":"Ban tổ chức","email":"o@cluster.example","contactId":"organizer"},"attendee":{"name":"Khách","email":"g@guest.example","contactId":null},"answer":{"id":"BBBB","purpose":"rsvp"},"passcode":"123456","dialIn":null,"answered":"yes","before":{"start":"2026-12-17T08:30","end":"2026-12-17T11:30","place":"A","onlineUrl":null,"passcode":null,"dialIn":null},"standsInFor":"Ông B","inviteeId":"g-1","clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string FirstInvitation = """{"kind":"invitation","meetingId":"2026-k3v9","uid":"2026-k3v9@cluster.example","sequence":0,"stamp":"2026-11-30T02:15:00+00:00","title":"Hội nghị","start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":null,"onlineUrl":null,"agenda":"","organizer":{"name":"Ban tổ chức","email":"o@cluster.example","contactId":"organizer"},"attendee":{"name":"Khách","email":"g@guest.example","contactId":null},"answer":{"id":"BBBB","purpose":"rsvp"},"passcode":null,"dialIn":null,"answered":null,"before":null,"standsInFor":null,"inviteeId":null,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Cancellation = """{"kind":"cancellation","meetingId":"2026-k3v9","uid":"2026-k3v9@cluster.example","sequence":2,"stamp":"2026-11-30T02:15:00+00:00","title":"Hội nghị","start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":"A","organizer":{"name":"Ban tổ chức","email":"o@cluster.example","contactId":"organizer"},"attendee":{"name":"Khách","email":"g@guest.example","contactId":null},"isWhole":true,"reason":"Bão","inviteeId":"g-1","clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string AnswerNoted = """{"kind":"answerNoted","entry":{"meetingId":"2026-k3v9","uid":"2026-k3v9@cluster.example","sequence":1,"stamp":"2026-11-30T02:15:00+00:00","title":"Hội nghị","start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":null,"onlineUrl":"https://meet.example/k3v9","agenda":"Một\nHai","organizer":{"name":"Ban tổ chức","email":"o@cluster.example","contactId":"organizer"},"attendee":{"name":"Khách","email":"g@guest.example","contactId":null},"answer":{"id":"BBBB","purpose":"rsvp"},"passcode":"123456","dialIn":null,"answered":"yes","before":{"start":"2026-12-17T08:30","end":"2026-12-17T11:30","place":"A","onlineUrl":null,"passcode":null,"dialIn":null},"standsInFor":"Ông B","inviteeId":"g-1","clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"},"people":2,"substitute":null,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string MeetingReminder = """{"kind":"meetingReminder","day":"2026-12-17","meetings":[{"meetingId":"2026-k3v9","inviteeId":"g-1","asksAnswer":true,"title":"Hội nghị","facts":{"start":"2026-12-18T08:30","end":"2026-12-18T11:30","place":"A","onlineUrl":null,"passcode":null,"dialIn":null},"agenda":"Một","answer":{"id":"BBBB","purpose":"rsvp"}}],"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Minutes = """{"kind":"minutes","title":"Hội nghị","start":"2026-12-18T08:30","files":["biên bản.pdf"],"page":{"id":"BBBB","purpose":"rsvp"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string MeetingNews = """{"kind":"meetingNews","news":"substituteWaits","title":"Hội nghị","person":"Khách","about":"Thay (t@guest.example)","console":{"id":"","purpose":"session"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Forwarded = """{"kind":"forwarded","title":"Hội nghị","sender":{"name":"Khách","email":"g@guest.example","contactId":null},"subject":"Hỏi","text":"Một\nHai","attachments":["a.pdf"],"isUnverified":false,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Weekly = """{"kind":"weekly","day":"2026-11-09","late":[{"title":"Báo cáo","deadline":"2026-11-06T17:00","units":[{"unitName":"Đơn vị A","owes":true,"isLate":false,"isReturned":true,"extendedTo":null,"promised":"2026-11-12"}]}],"soon":[],"came":[],"unreached":[{"name":"Thư ký A","email":"secretary@a.example","contactId":"s"}],"console":{"id":"","purpose":"session"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string DeadlineDay = """{"kind":"deadlineDay","day":"2026-11-09","activities":[{"title":"Báo cáo","deadline":"2026-11-06T17:00","units":[{"unitName":"Đơn vị A","owes":true,"isLate":true,"isReturned":false,"extendedTo":"2026-11-20T17:00","promised":null}]}],"console":{"id":"","purpose":"session"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string SignIn = """{"kind":"signIn","signIn":{"id":"CCCC","purpose":"signIn"},"minutes":15,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Extension = """{"kind":"extension","unitName":"Đơn vị A","activityTitle":"Báo cáo","planDeadline":"2026-11-10T17:00","extendedTo":"2026-11-20T17:00","reason":"Bão","page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Return = """{"kind":"return","unitName":"Đơn vị A","activityTitle":"Báo cáo","version":2,"reason":"Thiếu chữ ký","notes":[{"documentTitle":"Báo cáo","note":"Trang 3"}],"deadline":"2026-11-10T17:00","stage":"open","page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Refusal = """{"kind":"refusal","unitName":"Đơn vị A","activityTitle":"Báo cáo","receivedAt":"2026-11-10T16:05:09","files":["báo cáo.pdf"],"refusal":{"code":"content-differs","subject":"báo cáo.pdf","detail":".pdf"},"page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Scan = """{"kind":"scan","unitName":"Đơn vị A","activityTitle":"Báo cáo","fileName":"báo cáo.docx","version":2,"isMalicious":true,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string ClosedAddress = """{"kind":"closedAddress","personName":"Thư ký A","email":"secretary@a.example","fault":"bounced","reason":"550 5.1.1","letterSubject":"Nhắc hạn","at":"2026-11-03T08:00","clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Test = """{"kind":"test","letter":{"kind":"signIn","signIn":{"id":"CCCC","purpose":"signIn"},"minutes":15,"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"},"own":{"kind":"weekly","language":"en","subject":null,"opening":"Xin chào"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string ReplacementAsked = """{"kind":"replacementAsked","unitName":"Đơn vị A","personName":"Thư ký A","newName":"Thư ký B","newEmail":"b@a.example","console":{"id":"","purpose":"session"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string ReplacementDeclined = """{"kind":"replacementDeclined","unitName":"Đơn vị A","newName":"Thư ký B","reason":"Chưa có giấy giới thiệu","page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Welcome = """{"kind":"welcome","unitName":"Đơn vị A","before":"Thư ký A","page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string NoticeReminder = """{"kind":"reminder","day":"2026-11-03","units":[{"unitId":"unit-a","unitName":"Đơn vị A","page":{"id":"AAAA","purpose":"unit"},"items":[{"year":2026,"activityId":"visit","title":"Kiểm tra","deadline":"2026-11-10T00:00","missing":[],"stage":"open","isCause":true,"returned":null,"escalatedTo":null,"promised":null,"remindedOn":null,"leaderToldOn":null,"notice":{"kind":"visit","day":"2026-11-10"},"isNoticeOnly":true},{"year":2026,"activityId":"targets","title":"Chỉ tiêu","deadline":"2026-11-10T17:00","missing":[],"stage":"open","isCause":false,"returned":null,"escalatedTo":null,"promised":null,"remindedOn":null,"leaderToldOn":null,"unregistered":2}],"responsible":null,"contactId":"s"}],"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private const string Finding = """{"kind":"finding","unitName":"Đơn vị A","activityTitle":"Kiểm tra","visitedOn":"2026-09-15","files":[{"documentTitle":"","name":"kết luận.pdf","size":1024,"sha256":"aa"}],"note":null,"by":"Ban tổ chức","page":{"id":"AAAA","purpose":"unit"},"clusterName":"Cụm 1","timeZone":"Asia/Ho_Chi_Minh"}""";

    private static readonly DateTimeOffset Then = new(2026, 11, 3, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("receipt", Receipt)]
    [InlineData("reminder", Reminder)]
    [InlineData("reminder", NoticeReminder)]
    [InlineData("finding", Finding)]
    [InlineData("invitation", Invitation)]
    [InlineData("cancellation", Cancellation)]
    [InlineData("answerNoted", AnswerNoted)]
    [InlineData("meetingReminder", MeetingReminder)]
    [InlineData("minutes", Minutes)]
    [InlineData("meetingNews", MeetingNews)]
    [InlineData("forwarded", Forwarded)]
    [InlineData("signIn", SignIn)]
    [InlineData("extension", Extension)]
    [InlineData("return", Return)]
    [InlineData("refusal", Refusal)]
    [InlineData("scan", Scan)]
    [InlineData("closedAddress", ClosedAddress)]
    [InlineData("weekly", Weekly)]
    [InlineData("deadlineDay", DeadlineDay)]
    [InlineData("test", Test)]
    [InlineData("replacementAsked", ReplacementAsked)]
    [InlineData("replacementDeclined", ReplacementDeclined)]
    [InlineData("welcome", Welcome)]
    public void A_letters_content_is_read_and_written_as_it_was(string kind, string json)
    {
        var letter = StoredLetter.Read(Row(json)).Letter;

        Assert.Equal(kind, letter.Content.Kind);
        var row = StoredLetter.Row(letter);
        Assert.Equal(json, row.GetString("Json0"));
        Assert.Equal(kind, row.GetString("Kind"));
    }

    [Theory]
    [InlineData(Receipt, ""","onBehalfBy":null""")]
    [InlineData(OldReminder, ""","returned":null,"escalatedTo":null,"promised":null,"remindedOn":null,"leaderToldOn":null""")]
    [InlineData(OldReminder, ""","responsible":null""")]
    [InlineData(FirstInvitation, ""","passcode":null,"dialIn":null,"answered":null,"before":null,"standsInFor":null""")]
    [InlineData(FirstInvitation, ""","inviteeId":null""")]
    [InlineData(Forwarded, ""","isUnverified":false""")]
    public void A_letter_from_before_a_value_was_added_is_still_read(string json, string added)
    {
        var before = json.Replace(added, "", StringComparison.Ordinal);
        Assert.NotEqual(json, before);

        Assert.Equal(json, StoredLetter.Row(StoredLetter.Read(Row(before)).Letter).GetString("Json0"));
    }

    [Fact]
    public void A_receipt_that_came_in_time_says_nothing_of_when_it_was_begun_and_one_from_before_leads_to_the_units_page()
    {
        var plain = Receipt.Replace(",\"begunAt\":\"2026-11-10T15:05\"", "", StringComparison.Ordinal).Replace(",\"activity\":\"summary\"", "", StringComparison.Ordinal);
        Assert.DoesNotContain("begunAt", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("\"activity\"", plain, StringComparison.Ordinal);

        Assert.Equal(plain, StoredLetter.Row(StoredLetter.Read(Row(plain)).Letter).GetString("Json0"));
    }

    [Fact]
    public void A_letters_columns_keep_their_names()
    {
        var letter = StoredLetter.Read(Row(Reminder)).Letter;

        Assert.Equal(("20261103-reminder-1", LetterState.Posting, Language.Ru, "Тема", 2), (letter.Key, letter.State, letter.Language, letter.Subject, letter.Attempts));
        Assert.Equal(new Correspondent("Thư ký A", "secretary@a.example", "a-secretary"), letter.To);
        Assert.Equal(new Correspondent("Ban tổ chức", "o@cluster.example"), letter.ReplyTo);
        Assert.Equal((Then, Then.AddSeconds(1), "vì sao", "w1"), (letter.CreatedAt, letter.UpdatedAt, letter.Reason, letter.Claim));
        Assert.Equal((Then.AddSeconds(3), Then.AddSeconds(2), Then.AddSeconds(-1)), (letter.ClaimedUntil, letter.NotBefore, letter.TryingSince));

        var (before, after) = (Row(Reminder), StoredLetter.Row(letter));
        Assert.Equal(before.RowKey, after.RowKey);
        Assert.Equal(Columns(before), Columns(after));
        Assert.All(Columns(before), column => Assert.Equal(before[column], after[column]));
    }

    [Fact]
    public void A_letter_without_what_may_be_missing_is_read()
    {
        var row = Row(SignIn);
        foreach (var column in new[] { "ToContact", "ReplyToName", "ReplyToEmail", "Reason", "Own", "NotBefore", "Claim", "ClaimedUntil", "TryingSince" })
            row.Remove(column);

        var letter = StoredLetter.Read(row).Letter;

        Assert.Equal((null, null, null, null, null), (letter.ReplyTo, letter.To.ContactId, letter.Claim, letter.FreeAt(), letter.TryingSince));
    }

    [Fact]
    public void The_states_of_letters_keep_their_names() =>
        Assert.Equal(
            "Planned Claimed Posting Accepted Refused Unknown Delivered Deferred Bounced Dropped Withdrawn SpamReported",
            string.Join(' ', Enum.GetNames<LetterState>()));

    private static IEnumerable<string> Columns(TableEntity row) => row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "odata.etag" or "Timestamp")).Order(StringComparer.Ordinal);

    private static TableEntity Row(string json) => new("cluster-1", "letter|20261103-reminder-1")
    {
        ["Kind"] = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("kind").GetString(),
        ["State"] = "Posting",
        ["ToName"] = "Thư ký A",
        ["ToEmail"] = "secretary@a.example",
        ["ToContact"] = "a-secretary",
        ["ReplyToName"] = "Ban tổ chức",
        ["ReplyToEmail"] = "o@cluster.example",
        ["Language"] = "Ru",
        ["Subject"] = "Тема",
        ["Own"] = """{"kind":"reminder","language":"ru","subject":"{count}","opening":null}""",
        ["Attempts"] = 2,
        ["TryingSince"] = Then.AddSeconds(-1),
        ["CreatedAt"] = Then,
        ["UpdatedAt"] = Then.AddSeconds(1),
        ["Reason"] = "vì sao",
        ["NotBefore"] = Then.AddSeconds(2),
        ["Claim"] = "w1",
        ["ClaimedUntil"] = Then.AddSeconds(3),
        ["Json0"] = json,
    };
}
