using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmulationFunctions.Letters;

/// <summary>
/// The keys of letters: the day on which a letter was planned, its kind, and what it is about. A reminder's key lets a person
/// have one a day. They are a contract with rows and with files that are stored already.
/// </summary>
public static class LetterKeys
{
    /// <summary>At most one a person and local day.</summary>
    public static string Reminder(DateOnly day, string mailbox) => Key(day, "reminder", Short(Mailbox.Normal(mailbox)));

    /// <summary>How the keys of a day's reminders begin.</summary>
    public static string Reminders(DateOnly day) => Key(day, "reminder", "");

    /// <summary>One a version.</summary>
    public static string Receipt(DateTimeOffset at, string upload) => Key(Day(at), "receipt", upload);

    /// <summary>One for what was handed in together and not taken.</summary>
    public static string Refusal(DateTimeOffset at, string completion) => Key(Day(at), "refusal", completion);

    /// <summary>One a file, verdict and organizer.</summary>
    public static string Scan(DateTimeOffset at, string file, bool isMalicious, string contact) => Key(Day(at), "scan", $"{file}-{(isMalicious ? "malicious" : "none")}-{contact}");

    /// <summary>One an invitee and change of the meeting.</summary>
    public static string Invitation(DateTimeOffset at, string meeting, int sequence, string invitee) => Key(Day(at), "invitation", $"{meeting}-{sequence}-{invitee}");

    /// <summary>One an invitee and SEQUENCE that takes the entry away.</summary>
    public static string Cancellation(DateTimeOffset at, string meeting, int sequence, string invitee) => Key(Day(at), "cancellation", $"{meeting}-{sequence}-{invitee}");

    /// <summary>One an invitee and answer that the calendar did not show.</summary>
    public static string AnswerNoted(DateTimeOffset at, string meeting, string invitee) =>
        Key(Day(at), "answer", string.Create(CultureInfo.InvariantCulture, $"{meeting}-{invitee}-{at.ToUnixTimeSeconds()}"));

    /// <summary>At most one a person and local day, whichever meetings it is about.</summary>
    public static string MeetingReminder(DateOnly day, string mailbox) => Key(day, "meeting", Short(Mailbox.Normal(mailbox)));

    /// <summary>One an invitee and sending of the minutes.</summary>
    public static string Minutes(DateTimeOffset at, string meeting, int round, string invitee) => Key(Day(at), "minutes", $"{meeting}-{round}-{invitee}");

    /// <summary>One a piece of news about an invitee and organizer: the second tells one time from the next.</summary>
    public static string MeetingNews(DateTimeOffset at, string meeting, string invitee, string mailbox) =>
        Key(Day(at), "news", string.Create(CultureInfo.InvariantCulture, $"{meeting}-{invitee}-{at.ToUnixTimeSeconds()}-{Short(Mailbox.Normal(mailbox))}"));

    /// <summary>One a proposal of another time, however often it is brought, and organizer.</summary>
    public static string Counter(DateTimeOffset at, string meeting, string reply, string mailbox) => Key(Day(at), "news", $"{meeting}-{reply}-{Short(Mailbox.Normal(mailbox))}");

    /// <summary>One a mail that came in and organizer.</summary>
    public static string Forwarded(DateTimeOffset at, string meeting, string mail, string mailbox) =>
        $"{ForwardedOf(at, meeting)}{Short(mail)}-{Short(Mailbox.Normal(mailbox))}";

    /// <summary>How the keys begin of all mails to a meeting that were passed on in a day.</summary>
    public static string ForwardedOf(DateTimeOffset at, string meeting) => Key(Day(at), "forwarded", $"{meeting}-");

    /// <summary>One a link.</summary>
    public static string SignIn(DateTimeOffset at, string link) => Key(Day(at), "signin", Short(link));

    /// <summary>One a decision on a unit's submission and person: kinds are extension, return, replacement, declined and welcome.</summary>
    public static string Decision(DateTimeOffset at, string kind, string decision, string contact) => Key(Day(at), kind, $"{decision}-{contact}");

    /// <summary>One an address that closes and organizer: the second at which it did tells one time from the next.</summary>
    public static string ClosedAddress(DateTimeOffset at, string mailbox, string organizer) =>
        Key(Day(at), "closed", string.Create(CultureInfo.InvariantCulture, $"{Short(Mailbox.Normal(mailbox))}-{at.ToUnixTimeSeconds()}-{organizer}"));

    /// <summary>At most one of a kind a person and day: kinds are weekly and deadline.</summary>
    public static string Organizer(DateOnly day, string kind, string mailbox) => Key(day, kind, Short(Mailbox.Normal(mailbox)));

    /// <summary>One each time an organizer tries how a letter reads; no other letter's key begins so.</summary>
    public static string Test(DateTimeOffset at, string nonce) => Key(Day(at), "test", nonce);

    private static string Key(DateOnly day, string kind, string about) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{kind}-{about}");

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
