using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Names under which things are stored already: whoever changes one loses what lies under it.</summary>
public sealed class StorageNamesTests
{
    private const string Connection = "UseDevelopmentStorage=true";

    [Theory]
    [InlineData("", "clusters links addresses agenda cluster-checks letters sign-ins completions delivery-events incoming dossiers events")]
    [InlineData("t1", "t1clusters t1links t1addresses t1agenda t1cluster-checks t1letters t1sign-ins t1completions t1delivery-events t1incoming t1dossiers t1events")]
    public void Tables_queues_and_containers_keep_their_names(string prefix, string names)
    {
        var stores = new Stores(new StorageOptions(Connection, null, null, prefix));

        Assert.Equal(names, string.Join(' ',
            stores.Clusters.Name, stores.Links.Name, stores.Addresses.Name, stores.Agenda.Name,
            stores.ClusterChecks.Name, stores.Letters.Name, stores.SignIns.Name, stores.Completions.Name, stores.DeliveryEvents.Name,
            stores.Incoming.Name, stores.Dossiers.Name, stores.Events.Name));
    }

    [Fact]
    public void Rows_keep_their_keys()
    {
        Assert.Equal("cluster", RowKeys.Cluster);
        Assert.Equal(("plan|", "plan|2026"), (RowKeys.Plans, RowKeys.Plan(2026)));
        Assert.Equal(("draft|2026", "revision|2026|", "revision|2026|000007"), (RowKeys.Draft(2026), RowKeys.Revisions(2026), RowKeys.Revision(2026, 7)));
        Assert.Equal(("digest|", "digest|20261109|weekly"), (RowKeys.Digests, RowKeys.Digest(new(2026, 11, 9), "weekly")));
        Assert.Equal("status|2026|", RowKeys.Submissions(2026));
        Assert.Equal("status|2026|summary|", RowKeys.Submissions(2026, "summary"));
        Assert.Equal("status|2026|summary|unit-a", RowKeys.Submission(2026, "summary", "unit-a"));
        Assert.Equal("version|2026|summary|unit-a|000012", RowKeys.Version(2026, "summary", "unit-a", 12));
        Assert.Equal(("actual|2026|targets|unit-a|", "actual|2026|targets|unit-a|000012"), (RowKeys.Actuals(2026, "targets", "unit-a"), RowKeys.Actuals(2026, "targets", "unit-a", 12)));
        Assert.Equal("document|2026-k3v9", RowKeys.Document("2026-k3v9"));
        Assert.Equal(("letter|", "letter|20261103-reminder-1"), (RowKeys.Letters, RowKeys.Letter("20261103-reminder-1")));
        Assert.Equal(("outbox|", "outbox|20261103-reminder-1"), (RowKeys.Outbox, RowKeys.Unfinished("20261103-reminder-1")));
        Assert.Equal(("closed|", "closed|aa"), (RowKeys.ClosedAddresses, RowKeys.ClosedAddress("aa")));
        Assert.Equal(("words", "swept"), (RowKeys.Words, RowKeys.Swept));
        Assert.Equal(("replacement|", "replacement|secretary"), (RowKeys.Replacements, RowKeys.Replacement("secretary")));
        Assert.Equal(("erasure|", "erasure|aa"), (RowKeys.Erasures, RowKeys.Erasure("aa")));
        Assert.Equal(("invitee|", "audit|2026|"), (RowKeys.AllInvitees, RowKeys.AuditsOf(2026)));
        Assert.Equal(("poison|", "poison|aa"), (RowKeys.Poisons, RowKeys.Poison("aa")));
        Assert.Equal(("meeting|", "meeting|2026-k3v9"), (RowKeys.Meetings, RowKeys.Meeting("2026-k3v9")));
        Assert.Equal(("meeting|2026-", "invitee|2026-"), (RowKeys.MeetingsOf(2026), RowKeys.InviteesOf(2026)));
        Assert.Equal(("invitee|2026-k3v9|", "invitee|2026-k3v9|g1"), (RowKeys.Invitees("2026-k3v9"), RowKeys.Invitee("2026-k3v9", "g1")));
        Assert.Equal(("change|2026-k3v9|", "change|2026-k3v9|000012"), (RowKeys.MeetingChanges("2026-k3v9"), RowKeys.MeetingChange("2026-k3v9", 12)));
        Assert.Equal(("paper|2026-k3v9|", "paper|2026-k3v9|2026-f1"), (RowKeys.Papers("2026-k3v9"), RowKeys.Paper("2026-k3v9", "2026-f1")));
        Assert.Equal(("roster|", "roster|2026-k3v9|", "roster|2026-k3v9|000012|0003"), (RowKeys.Rosters, RowKeys.RostersOf("2026-k3v9"), RowKeys.Roster("2026-k3v9", 12, 3)));
        Assert.Equal(("mail|", "mail|2026-k3v9|aa"), (RowKeys.PassedMails, RowKeys.PassedMail("2026-k3v9", "aa")));
        Assert.Equal(("reply|", "reply|2026-k3v9|"), (RowKeys.AllReplies, RowKeys.Replies("2026-k3v9")));
        Assert.Equal("reply|2026-k3v9|0639000000000000000|x", RowKeys.Reply("2026-k3v9", new DateTimeOffset(639000000000000000, TimeSpan.Zero), "x"));
        Assert.Equal(("link|secretary|", "link|secretary|AAAA"), (RowKeys.Links("secretary"), RowKeys.Link("secretary", "AAAA")));
        Assert.Equal(("upload|2026|", "upload|2026|summary|unit-a|"), (RowKeys.UploadSessions(2026), RowKeys.UploadSessions(2026, "summary", "unit-a")));
        Assert.Equal("upload|2026|summary|unit-a|s1", RowKeys.UploadSession(2026, "summary", "unit-a", "s1"));
        Assert.Equal(("completion|", "completion|2026|summary|unit-a|c1"), (RowKeys.Completions, RowKeys.Completion(2026, "summary", "unit-a", "c1")));
        Assert.Equal(("completion|2026|summary|unit-a|", "inbox|"), (RowKeys.CompletionsOf(2026, "summary", "unit-a"), RowKeys.Inbox));
        Assert.Equal(("scan|", "scan|2026|summary|unit-a|000003"), (RowKeys.Scans, RowKeys.Scan(2026, "summary", "unit-a", 3)));
        Assert.Equal(("allowance|", "allowance|20261103|unit-a"), (RowKeys.AllAllowances, RowKeys.Allowance(new(2026, 11, 3), "unit-a")));
        // 8 o'clock on 3 November 2026 in Vietnam is one o'clock in UTC.
        Assert.Equal("audit|2026|0639292644000000000|n1", RowKeys.Audit(new(2026, 11, 3, 8, 0, 0, TimeSpan.FromHours(7)), "n1"));
    }

    [Fact]
    public void Letters_keep_their_keys()
    {
        var at = new DateTimeOffset(2026, 11, 3, 6, 30, 0, TimeSpan.FromHours(7));

        // A reminder's day is that of its cluster, the others' that of UTC; a mailbox is the same in any case.
        Assert.Equal("20261103-reminder-6eb3438d3954cfa6", EmulationFunctions.Letters.LetterKeys.Reminder(new(2026, 11, 3), " Secretary@A.example"));
        Assert.Equal("20261102-receipt-abc", EmulationFunctions.Letters.LetterKeys.Receipt(at, "abc"));
        Assert.Equal("20261102-finding-abc-an", EmulationFunctions.Letters.LetterKeys.Decision(at, "finding", "abc", "an"));
        Assert.Equal("20261102-scan-2026-f1-malicious-hoa", EmulationFunctions.Letters.LetterKeys.Scan(at, "2026-f1", true, "hoa"));
        Assert.Equal("20261102-refusal-c1", EmulationFunctions.Letters.LetterKeys.Refusal(at, "c1"));
        Assert.Equal("20261102-invitation-2026-k3v9-2-g1", EmulationFunctions.Letters.LetterKeys.Invitation(at, "2026-k3v9", 2, "g1"));
        Assert.Equal("20261102-cancellation-2026-k3v9-2-g1", EmulationFunctions.Letters.LetterKeys.Cancellation(at, "2026-k3v9", 2, "g1"));
        Assert.Equal("20261102-answer-2026-k3v9-g1-1793662200", EmulationFunctions.Letters.LetterKeys.AnswerNoted(at, "2026-k3v9", "g1"));
        Assert.Equal("20261103-meeting-6eb3438d3954cfa6", EmulationFunctions.Letters.LetterKeys.MeetingReminder(new(2026, 11, 3), " Secretary@A.example"));
        Assert.Equal("20261102-minutes-2026-k3v9-1-g1", EmulationFunctions.Letters.LetterKeys.Minutes(at, "2026-k3v9", 1, "g1"));
        Assert.Equal("20261102-news-2026-k3v9-g1-1793662200-6eb3438d3954cfa6", EmulationFunctions.Letters.LetterKeys.MeetingNews(at, "2026-k3v9", "g1", "secretary@a.example"));
        Assert.Equal("20261102-forwarded-2026-k3v9-63c1dd951ffedf6f-6eb3438d3954cfa6", EmulationFunctions.Letters.LetterKeys.Forwarded(at, "2026-k3v9", "AAAA", "secretary@a.example"));
        Assert.Equal("20261102-signin-63c1dd951ffedf6f", EmulationFunctions.Letters.LetterKeys.SignIn(at, "AAAA"));
        Assert.Equal("20261102-closed-6eb3438d3954cfa6-1793662200-an", EmulationFunctions.Letters.LetterKeys.ClosedAddress(at, " Secretary@A.example", "an"));
    }
}
