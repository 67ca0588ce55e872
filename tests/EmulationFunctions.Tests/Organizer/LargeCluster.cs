using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>A cluster of 200 units, each with a leader and a secretary.</summary>
internal static class LargeCluster
{
    public const int Units = 200;

    public static string Unit(int at) => $"unit-{at:000}";

    public static async Task PutAsync(TestCluster cluster)
    {
        var put = await cluster.App.CallAsync(HttpMethod.Put, cluster.Path, new
        {
            name = "Cụm thi đua số 1",
            timeZone = "Asia/Ho_Chi_Minh",
            language = "vi",
            units = Enumerable.Range(1, Units).Select(at => new { id = Unit(at), name = $"Tổng công ty Thăm dò Khai thác Dầu khí số {at}" }),
            contacts = new[] { "secretary", "leader" }.SelectMany(role => Enumerable.Range(1, Units).Select(at =>
                    (object)new { id = $"{role}-{at:000}", name = $"Đại diện đơn vị {at}", email = $"{role[0]}{at}@large.example", unitId = Unit(at), role, language = "vi" }))
                .Append(new { id = TestCluster.Organizer, name = "Chuyên viên A", email = cluster.Email(TestCluster.Organizer), unitId = (string?)null, role = "organizer", language = "vi" }),
        });
        Assert.True(put.Status == HttpStatusCode.Created, put.Text);
    }
}
