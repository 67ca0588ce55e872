using System.Globalization;

namespace EmulationFunctions.Storage.Rows;

/// <summary>The keys of rows in a cluster's partition. They are a contract: changing one loses what is stored under it.</summary>
public static class RowKeys
{
    /// <summary>The cluster itself: units and contacts in one row, so that they change as a whole.</summary>
    public const string Cluster = "cluster";

    /// <summary>The cluster's own words for its letters.</summary>
    public const string Words = "words";

    /// <summary>The day on which what is kept for a time was looked through last.</summary>
    public const string Swept = "swept";

    /// <summary>All plans of a cluster.</summary>
    public const string Plans = "plan|";

    /// <summary>All letters of a cluster.</summary>
    public const string Letters = "letter|";

    /// <summary>The letters that still have to go out or to be settled, by key.</summary>
    public const string Outbox = "outbox|";

    /// <summary>All meetings of a cluster.</summary>
    public const string Meetings = "meeting|";

    /// <summary>All addresses at which letters did not arrive.</summary>
    public const string ClosedAddresses = "closed|";

    /// <summary>Each contact's latest request to be replaced.</summary>
    public const string Replacements = "replacement|";

    /// <summary>All messages whose work failed every time.</summary>
    public const string Poisons = "poison|";

    /// <summary>All that happened.</summary>
    public const string Audits = "audit|";

    /// <summary>All that was handed in by way of upload sessions.</summary>
    public const string Completions = "completion|";

    /// <summary>The completions that somebody still has to work on; what follows is the completion's own key after its prefix.</summary>
    public const string Inbox = "inbox|";

    /// <summary>What units have sent, by day.</summary>
    public const string AllAllowances = "allowance|";

    /// <summary>Files whose malware scan is waited for.</summary>
    public const string Scans = "scan|";

    /// <summary>What words lead to.</summary>
    public const string AllFinds = "find|";

    /// <summary>Files and letters that cannot be found yet, by the transaction that they came in with.</summary>
    public const string Unfound = "unfound|";

    /// <summary>All files that were handed in.</summary>
    public const string Documents = "document|";

    /// <summary>The days for which organizers have been written to.</summary>
    public const string Digests = "digest|";

    /// <summary>That the organizers' letters of a kind were written for a day, or that there was nothing to say.</summary>
    public static string Digest(DateOnly day, string kind) => $"digest|{day:yyyyMMdd}|{kind}";

    /// <summary>All wishes to be deleted that are being fulfilled.</summary>
    public const string Erasures = "erasure|";

    /// <summary>One of them.</summary>
    public static string Erasure(string id) => $"erasure|{id}";

    /// <summary>One year's plan.</summary>
    public static string Plan(int year) => $"plan|{year:0000}";

    /// <summary>A year's plan that is being written and not published.</summary>
    public static string Draft(int year) => $"{AllDrafts}{year:0000}";

    /// <summary>The plans of all years that are being written.</summary>
    public const string AllDrafts = "draft|";

    /// <summary>A year's plan as it was stored each time.</summary>
    public static string Revisions(int year) => $"revision|{year:0000}|";

    /// <summary>A year's plan as it was stored once.</summary>
    public static string Revision(int year, int revision) => $"revision|{year:0000}|{revision:000000}";

    /// <summary>Where every unit stands with every activity of a year.</summary>
    public static string Submissions(int year) => $"status|{year:0000}|";

    /// <summary>Where the units stand with one activity.</summary>
    public static string Submissions(int year, string activity) => $"status|{year:0000}|{activity}|";

    /// <summary>Where one unit stands with one activity.</summary>
    public static string Submission(int year, string activity, string unit) => $"status|{year:0000}|{activity}|{unit}";

    /// <summary>One version of a submission.</summary>
    public static string Version(int year, string activity, string unit, int version) => $"version|{year:0000}|{activity}|{unit}|{version:000000}";

    /// <summary>All versions of all units for one activity.</summary>
    public static string Versions(int year, string activity) => $"version|{year:0000}|{activity}|";

    /// <summary>Prefix of the versions of one unit for one activity.</summary>
    public static string Versions(int year, string activity, string unit) => $"{Versions(year, activity)}{unit}|";

    /// <summary>A file that was handed in. Its id begins with the plan's year.</summary>
    public static string Document(string fileId) => $"document|{fileId}";

    /// <summary>A letter. Its key begins with the day on which it was planned, so that keys sort as days do.</summary>
    public static string Letter(string key) => $"letter|{key}";

    /// <summary>The mark of a letter that still has to go out or to be settled.</summary>
    public static string Unfinished(string key) => $"outbox|{key}";

    /// <summary>An address at which letters did not arrive, by its hash.</summary>
    public static string ClosedAddress(string hash) => $"closed|{hash}";

    /// <summary>A contact's latest request to be replaced.</summary>
    public static string Replacement(string contact) => $"replacement|{contact}";

    /// <summary>A message whose work failed every time.</summary>
    public static string Poison(string id) => $"poison|{id}";

    /// <summary>A meeting. Its id begins with its year.</summary>
    public static string Meeting(string id) => $"meeting|{id}";

    /// <summary>The meetings of a year.</summary>
    public static string MeetingsOf(int year) => $"meeting|{year:0000}-";

    /// <summary>All who are invited to a year's meetings.</summary>
    public static string InviteesOf(int year) => $"invitee|{year:0000}-";

    /// <summary>All that happened in a year (UTC).</summary>
    public static string AuditsOf(int year) => $"audit|{year:0000}|";

    /// <summary>All invitees of a meeting.</summary>
    public static string Invitees(string meeting) => $"invitee|{meeting}|";

    /// <summary>One invitee.</summary>
    public static string Invitee(string meeting, string invitee) => $"invitee|{meeting}|{invitee}";

    /// <summary>All changes of a meeting that everybody had to be told.</summary>
    public static string MeetingChanges(string meeting) => $"change|{meeting}|";

    /// <summary>The change that made this SEQUENCE.</summary>
    public static string MeetingChange(string meeting, int sequence) => $"change|{meeting}|{sequence:000000}";

    /// <summary>What large changes of meetings have left to do.</summary>
    public const string Rosters = "roster|";

    /// <summary>What large changes of a meeting have left to do, in order.</summary>
    public static string RostersOf(string meeting) => $"roster|{meeting}|";

    /// <summary>A part of what the change to this revision has left to do.</summary>
    public static string Roster(string meeting, int revision, int part) => $"roster|{meeting}|{revision:000000}|{part:0000}";

    /// <summary>Mails to meetings that were passed on lately: the mail service may bring one again.</summary>
    public const string PassedMails = "mail|";

    /// <summary>One of them, by the hash of its Message-ID.</summary>
    public static string PassedMail(string meeting, string hash) => $"mail|{meeting}|{hash}";

    /// <summary>Papers, minutes and photos of all meetings.</summary>
    public const string AllPapers = "paper|";

    /// <summary>All papers, minutes and photos of a meeting.</summary>
    public static string Papers(string meeting) => $"paper|{meeting}|";

    /// <summary>One of them, by its file's id.</summary>
    public static string Paper(string meeting, string file) => $"paper|{meeting}|{file}";

    /// <summary>Calendar replies to a meeting that changed no answer: proposals, and what was refused.</summary>
    public static string Replies(string meeting) => $"reply|{meeting}|";

    /// <summary>Those of all meetings.</summary>
    public const string AllReplies = "reply|";

    /// <summary>One of them: when it was written, and what tells it from others.</summary>
    public static string Reply(string meeting, DateTimeOffset stamp, string hash) => $"reply|{meeting}|{stamp.UtcTicks:D19}|{hash}";

    /// <summary>The links of all contacts.</summary>
    public const string AllLinks = "link|";

    /// <summary>The invitees of all meetings.</summary>
    public const string AllInvitees = "invitee|";

    /// <summary>All links of a contact.</summary>
    public static string Links(string contact) => $"link|{contact}|";

    /// <summary>A link of a contact; what it is worth stands in the table of links.</summary>
    public static string Link(string contact, string link) => $"link|{contact}|{link}";

    /// <summary>What came in with one transaction and stands in no index yet.</summary>
    public static string UnfoundOf(string nonce) => $"unfound|{nonce}";

    /// <summary>What words lead to that begin with this, already folded.</summary>
    public static string Finds(string beginning) => $"find|{beginning}";

    /// <summary>What a word leads to among the files whose ids begin with the same year and letter: some thirty rows a year share a word that all files have.</summary>
    public static string FindFiles(string word, string fileId) => $"find|{word}|file|{fileId[..6]}";

    /// <summary>What a word leads to among the letters of a day: their keys begin with it.</summary>
    public static string FindLetters(string word, string letter) => $"find|{word}|letter|{letter[..8]}";

    /// <summary>In a mark: that a word leads to a letter no more. No key of a row.</summary>
    public static string Unfind(string word, string letter) => $"{FindLetters(word, letter)}|{letter}";

    /// <summary>What happened, in the order in which it did.</summary>
    public static string Audit(DateTimeOffset at, string nonce) => $"audit|{at.UtcDateTime:yyyy}|{at.UtcTicks:D19}|{nonce}";

    /// <summary>Files that are being brought in, of all years.</summary>
    public const string AllUploadSessions = "upload|";

    /// <summary>Files that are being brought in, of a plan's year; those that nobody handed in stay as a trace.</summary>
    public static string UploadSessions(int year) => $"upload|{year:0000}|";

    /// <summary>Files that are being brought in by one unit for one activity.</summary>
    public static string UploadSessions(int year, string activity, string unit) => $"upload|{year:0000}|{activity}|{unit}|";

    /// <summary>One file that is being brought in.</summary>
    public static string UploadSession(int year, string activity, string unit, string session) => $"upload|{year:0000}|{activity}|{unit}|{session}";

    /// <summary>What one unit handed in for one activity by way of upload sessions.</summary>
    public static string CompletionsOf(int year, string activity, string unit) => $"completion|{year:0000}|{activity}|{unit}|";

    /// <summary>Files that were handed in together.</summary>
    public static string Completion(int year, string activity, string unit, string completion) => $"completion|{year:0000}|{activity}|{unit}|{completion}";

    /// <summary>A version whose files' malware scans are waited for.</summary>
    public static string Scan(int year, string activity, string unit, int version) => $"scan|{year:0000}|{activity}|{unit}|{version:000000}";

    /// <summary>What units have sent on a day.</summary>
    public static string Allowances(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"allowance|{day:yyyyMMdd}|");

    /// <summary>What a unit has sent on a day.</summary>
    public static string Allowance(DateOnly day, string unit) => Allowances(day) + unit;

    /// <summary>What was reached of registered values: one unit's changes for one activity.</summary>
    public static string Actuals(int year, string activity, string unit) => $"actual|{year:0000}|{activity}|{unit}|";

    /// <summary>One of these changes.</summary>
    public static string Actuals(int year, string activity, string unit, int revision) => $"{Actuals(year, activity, unit)}{revision:000000}";
}
