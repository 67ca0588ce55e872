using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The meeting form as a browser posts it.</summary>
internal static class PostedMeeting
{
    /// <summary>What was typed.</summary>
    public static async Task<MeetingForm> ReadAsync(ContactVisit visit)
    {
        if (!visit.Request.HasFormContentType)
            return new MeetingForm();
        var form = await visit.Request.ReadFormAsync(visit.Cancellation);
        return new MeetingForm(
            form["title"].ToString(),
            form["start"].ToString(),
            form["end"].ToString(),
            form["place"].ToString(),
            form["onlineUrl"].ToString(),
            form["agenda"].ToString(),
            [.. form["invitees"].OfType<string>()],
            form["guests"].ToString())
        {
            Passcode = form["passcode"].ToString(),
            DialIn = form["dialIn"].ToString(),
            Mailbox = form["mailbox"].ToString(),
            Deputies = [.. form["deputies"].OfType<string>()],
            ActivityId = form["activityId"].ToString(),
            Locality = form["locality"].ToString(),
            ListsInvitees = form["listsInvitees"] == "yes",
            Announce = form["announce"] == "yes",
            Find = form["find"].ToString(),
            Revision = form["revision"].ToString(),
            Nonce = form["nonce"].ToString(),
        };
    }

    /// <summary>The new meeting's id without its year, made from what its preview was given; with the cluster, as nobody may choose the id of another's.</summary>
    public static string? IdOf(ContactVisit visit, MeetingForm form) =>
        form.Nonce.Length is > 0 and <= 100 ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{visit.Stored.Id}\n{form.Nonce}")))[..16] : null;

    /// <summary>Whether a revision is the one that the form was filled in about.</summary>
    public static Func<int, bool> IsRead(MeetingForm form) => revision => form.Revision == revision.ToString(CultureInfo.InvariantCulture);
}
