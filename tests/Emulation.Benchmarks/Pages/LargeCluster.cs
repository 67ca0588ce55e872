using Emulation.Domain.Submissions;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace Emulation.Benchmarks.Pages;

/// <summary>Fifteen units with two hundred activities, each submitted twenty times.</summary>
/// <remarks>
/// Every unit's status rows are there. Rows of versions and files are written for the unit that is looked at, and not for its
/// neighbours: they would be 112,000 more, which take the emulator minutes to write. It has no index over a range of keys, so it
/// would look through all of them for each page, and be measured in our place.
/// </remarks>
internal static class LargeCluster
{
    public const string Unit = "unit-01";
    public const string Organizer = "organizer";
    public const int Activities = 200;

    private const int Units = 15;
    private const int Versions = 20;
    private const int Year = 2026;

    public static async Task FillAsync(BenchApp app)
    {
        using (var api = app.Api())
        {
            await api.PutAsync($"api/clusters/{BenchApp.Cluster}", Json.Write(new
            {
                name = "Cụm thi đua số 1",
                timeZone = "Asia/Ho_Chi_Minh",
                language = "vi",
                units = Enumerable.Range(1, Units).Select(number => new { id = $"unit-{number:00}", name = $"Đơn vị số {number}" }),
                contacts = new[]
                {
                    new { id = "secretary", name = "Thư ký", email = "secretary@unit.example", unitId = (string?)Unit, role = "secretary", language = "vi" },
                    new { id = Organizer, name = "Ban tổ chức", email = "organizer@cluster.example", unitId = (string?)null, role = "organizer", language = "vi" },
                },
            }), CancellationToken.None);
            await api.PutAsync($"api/clusters/{BenchApp.Cluster}/plans/{Year}", Json.Write(new
            {
                title = "Chương trình công tác 2026",
                activities = Enumerable.Range(1, Activities).Select(number => new
                {
                    id = $"activity-{number:000}",
                    kind = "report",
                    title = $"Báo cáo chuyên đề số {number}",
                    units = new[] { "all" },
                    deadline = $"2026-12-{1 + (number % 28):00}T17:00",
                    documents = new[] { new { id = "report", title = "Báo cáo", required = true } },
                }),
            }), CancellationToken.None);
        }

        var table = new ClusterTable(new Stores(new StorageOptions(app.Storage, null, null, "")));
        foreach (var rows in Rows().Chunk(99))
        {
            var batch = new Batch(BenchApp.Cluster);
            foreach (var row in rows)
                batch.Add(row);
            if (await table.CommitAsync(batch, CancellationToken.None) is null)
                throw new InvalidOperationException("The rows are there already.");
        }

        await app.OpenPageAsync("secretary");
    }

    private static IEnumerable<Azure.Data.Tables.TableEntity> Rows()
    {
        for (var activity = 1; activity <= Activities; activity++)
        {
            for (var unit = 1; unit <= Units; unit++)
            {
                var (id, whose) = ($"activity-{activity:000}", $"unit-{unit:00}");
                yield return new StoredSubmission(Year, Stands(id, whose, Versions), null).Row();
                for (var version = 1; whose == Unit && version <= Versions; version++)
                {
                    var stood = Stands(id, whose, version);
                    yield return new StoredVersion(Year, stood, [stood.Documents[0].FileId], "secretary", "AAAAAAAA").Row();
                    yield return new StoredDocument(stood.Documents[0], Year, id, whose, version, $"{BenchApp.Cluster}/{Year}/{id}/{whose}/{stood.Documents[0].FileId}").Row();
                }
            }
        }
    }

    private static Submission Stands(string activity, string unit, int version)
    {
        var document = new Document("report", $"{Year}-{activity}-{unit}-{version}", $"Báo cáo lần {version}.pdf", 12_345_678, new string('a', 64));
        return Submission.None(activity, unit) with
        {
            Version = version,
            State = SubmissionState.Submitted,
            SubmittedAt = new DateTimeOffset(2026, 10, version, 9, 0, 0, TimeSpan.FromHours(7)),
            By = "Thư ký",
            Receipt = $"2026-BNCH-{version:0000}",
            Documents = [document],
        };
    }
}
