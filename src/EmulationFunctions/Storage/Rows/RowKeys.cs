namespace EmulationFunctions.Storage.Rows;

/// <summary>The keys of rows in a cluster's partition. They are a contract: changing one loses what is stored under it.</summary>
public static class RowKeys
{
    /// <summary>The cluster itself: units and contacts in one row, so that they change as a whole.</summary>
    public const string Cluster = "cluster";

    /// <summary>All plans of a cluster.</summary>
    public const string Plans = "plan|";

    /// <summary>All letters of a cluster.</summary>
    public const string Letters = "letter|";

    /// <summary>The letters that still have to go out or to be settled, by key.</summary>
    public const string Outbox = "outbox|";

    /// <summary>All meetings of a cluster.</summary>
    public const string Meetings = "meeting|";

    /// <summary>All that happened.</summary>
    public const string Audits = "audit|";

    /// <summary>The days for which organizers have been written to.</summary>
    public const string Digests = "digest|";

    /// <summary>That the organizers' letters of a kind were written for a day, or that there was nothing to say.</summary>
    public static string Digest(DateOnly day, string kind) => $"digest|{day:yyyyMMdd}|{kind}";

    /// <summary>One year's plan.</summary>
    public static string Plan(int year) => $"plan|{year:0000}";

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

    /// <summary>A file that was handed in. Its id begins with the plan's year.</summary>
    public static string Document(string fileId) => $"document|{fileId}";

    /// <summary>A letter. Its key begins with the day on which it was planned, so that keys sort as days do.</summary>
    public static string Letter(string key) => $"letter|{key}";

    /// <summary>The mark of a letter that still has to go out or to be settled.</summary>
    public static string Unfinished(string key) => $"outbox|{key}";

    /// <summary>A meeting. Its id begins with its year.</summary>
    public static string Meeting(string id) => $"meeting|{id}";

    /// <summary>All invitees of a meeting.</summary>
    public static string Invitees(string meeting) => $"invitee|{meeting}|";

    /// <summary>One invitee.</summary>
    public static string Invitee(string meeting, string invitee) => $"invitee|{meeting}|{invitee}";

    /// <summary>All links of a contact.</summary>
    public static string Links(string contact) => $"link|{contact}|";

    /// <summary>A link of a contact; what it is worth stands in the table of links.</summary>
    public static string Link(string contact, string link) => $"link|{contact}|{link}";

    /// <summary>What happened, in the order in which it did.</summary>
    public static string Audit(DateTimeOffset at, string nonce) => $"audit|{at.UtcDateTime:yyyy}|{at.UtcTicks:D19}|{nonce}";
}
