using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>A cluster of 200 units, each with a leader and a secretary.</summary>
internal static class LargeCluster
{
    public const int Units = 200;

    public static string Unit(int at) => $"unit-{at:000}";

    /// <summary>The cluster as it is stored.</summary>
    public static Cluster Of(TestCluster cluster) => new(
        "Cụm thi đua số 1",
        "Asia/Ho_Chi_Minh",
        Language.Vi,
        [],
        [.. Enumerable.Range(1, Units).Select(at => new Unit(Unit(at), $"Tổng công ty Thăm dò Khai thác Dầu khí số {at}"))],
        [
            .. new[] { ContactRole.Secretary, ContactRole.Leader }.SelectMany(role => Enumerable.Range(1, Units).Select(at =>
                new Contact($"{Name(role)}-{at:000}", $"Đại diện đơn vị {at}", $"{Name(role)[0]}{at}@large.example", Unit(at), role, Language.Vi))),
            new(TestCluster.Organizer, "Chuyên viên A", cluster.Email(TestCluster.Organizer), null, ContactRole.Organizer, Language.Vi),
        ]);

    public static async Task PutAsync(TestCluster cluster)
    {
        var stored = Of(cluster);
        var put = await cluster.App.CallAsync(HttpMethod.Put, cluster.Path, new
        {
            name = stored.Name,
            timeZone = stored.TimeZone,
            language = "vi",
            units = stored.Units,
            contacts = stored.Contacts.Select(one => new { one.Id, one.Name, one.Email, one.UnitId, role = Name(one.Role), language = "vi" }),
        });
        Assert.True(put.Status == HttpStatusCode.Created, put.Text);
    }

    private static string Name(ContactRole role) => role.ToString().ToLowerInvariant();
}
