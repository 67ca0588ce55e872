using System.Net;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Tests.Running;

/// <summary>Two organizers of one cluster, "Chuyên viên A" and "Chuyên viên B", each at a browser.</summary>
internal sealed record TwoOrganizers(Visitor First, Visitor Second)
{
    public static async Task<TwoOrganizers> OfAsync(TestCluster cluster)
    {
        var first = await SignInAsync(cluster, TestCluster.Organizer);
        var added = await first.PostAsync(
            "/console/people", ("name", "Chuyên viên B"), ("email", cluster.Email("b")), ("unitId", ""), ("role", "organizer"), ("language", "vi"));
        Assert.Equal(HttpStatusCode.SeeOther, added.Status);
        return new(first, await SignInAsync(cluster, "chuyen-vien-b"));
    }

    /// <summary>What a page's form says that it was made from.</summary>
    public static string Seen(Reply page) => Regex.Match(page.Text, "name=\"(?:seen|mark)\" value=\"([^\"]*)\"").Groups[1].Value;

    private static async Task<Visitor> SignInAsync(TestCluster cluster, string contact) =>
        new(cluster.App) { Cookies = { ["emulation-session"] = await cluster.SessionAsync(contact) } };
}
