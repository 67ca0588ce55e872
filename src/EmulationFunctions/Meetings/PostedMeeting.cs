using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Meetings;
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
        return MeetingForm.Read(name => [.. form[name].OfType<string>()]) with
        {
            Announce = form["announce"] == "yes",
            Find = form["find"].ToString(),
            Revision = form["revision"].ToString(),
            Origin = form["origin"].ToString(),
            Nonce = form["nonce"].ToString(),
        };
    }

    /// <summary>The new meeting's id without its year, made from what its form was given; with the cluster, as nobody may choose the id of another's.</summary>
    public static string? IdOf(ContactVisit visit, MeetingForm form) =>
        form.Nonce.Length is > 0 and <= 100 ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{visit.Stored.Id}\n{form.Nonce}")))[..16] : null;

    /// <summary>The change that a form asks for; what others changed meanwhile goes together with it.</summary>
    public static MeetingWish Wish(MeetingForm form) => new(form.Draft(), revision => form.Revision == revision.ToString(CultureInfo.InvariantCulture))
    {
        Merge = (wanted, stored) => MeetingMerge.Of(FormOrigin.Read(form.Origin), Meant(form, wanted), stored),
    };

    /// <summary>The form as it would stand if it had been stored: what was typed in other words is the same.</summary>
    public static MeetingForm Meant(MeetingForm form, ScheduledMeeting wanted) =>
        MeetingForm.Of(wanted.Meeting, wanted.Invitees) with { Announce = form.Announce, Find = form.Find, Nonce = form.Nonce };
}
