using System.IO.Compression;
using System.Net;
using System.Text;
using EmulationFunctions.Organizer.Archives;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

[Collection("app")]
public sealed class ArchiveTests(RunningApp app)
{
    [Fact]
    public async Task All_files_come_in_one_archive_by_unit_with_an_index()
    {
        var cluster = await MakeAsync("archive");
        var entries = await ReadAsync(cluster, "latest");

        Assert.Equal(["Công ty Bắc Sơn/Báo cáo (2).pdf", "Công ty Bắc Sơn/Báo cáo.pdf", "Công ty Nam Hải/=1+1.pdf", "index.csv"], entries.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("second", Encoding.UTF8.GetString(entries["Công ty Bắc Sơn/Báo cáo (2).pdf"]), StringComparison.Ordinal);
        var index = entries["index.csv"];
        Assert.Equal([0xEF, 0xBB, 0xBF], index[..3]);
        var lines = Encoding.UTF8.GetString(index).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Contains(lines, line => line.Contains(",'=1+1.pdf,", StringComparison.Ordinal));
        Assert.Contains(UploadedFile.Pdf("report", "Báo cáo.pdf", "second").Sha256, Encoding.UTF8.GetString(index), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_versions_stand_in_folders_of_their_own()
    {
        var cluster = await MakeAsync("archive-all");
        var entries = await ReadAsync(cluster, "all");

        Assert.Equal(
            ["Công ty Bắc Sơn/1/Báo cáo (2).pdf", "Công ty Bắc Sơn/1/Báo cáo.pdf", "Công ty Bắc Sơn/2/Báo cáo.pdf", "Công ty Nam Hải/1/=1+1.pdf", "index.csv"],
            entries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await app.CallAsync(HttpMethod.Get, $"{Path(cluster)}?versions=some")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/activities/none/files.zip")).Status);
    }

    // Bit 11 of the general purpose flags (APPNOTE 4.4.4): the name is UTF-8.
    [Fact]
    public async Task Names_are_marked_as_utf_8()
    {
        var cluster = await MakeAsync("archive-names");
        var bytes = await BytesAsync(cluster, "latest");

        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Công ty Bắc Sơn/Báo cáo.pdf"));
        Assert.Equal("PK\u0003\u0004", Encoding.ASCII.GetString(bytes, at - 30, 4));
        Assert.NotEqual(0, bytes[at - 30 + 7] & 0x08);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2", "-2")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+84 254, nội bộ", "\"'+84 254, nội bộ\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a=b", "a=b")]
    public void A_cell_that_could_be_a_formula_is_text(string value, string cell) => Assert.Equal(cell, Csv.Cell(value));

    [Fact]
    public void Names_that_differ_only_in_capitals_are_kept_apart()
    {
        var paths = new ArchivePaths();

        Assert.Equal(["A/b.pdf", "A/B (2).PDF", "A/b (3).pdf"], new[] { "b.pdf", "B.PDF", "b.pdf" }.Select(name => paths.File("A", name)));
        Assert.Equal("PVEP - A-B", paths.Folder("PVEP - A/B"));
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, id, Report("zip", documents: [Document("report"), Document("annex", required: false)]));
        var page = await cluster.LinkAsync("an");
        await cluster.UploadAsync(page, "zip", UploadedFile.Pdf("report", "Báo cáo.pdf", "first"), UploadedFile.Pdf("annex", "Báo cáo.pdf", "annex"));
        await cluster.UploadAsync(page, "zip", UploadedFile.Pdf("report", "Báo cáo.pdf", "second"));
        await cluster.UploadAsync(await cluster.LinkAsync("boris"), "zip", UploadedFile.Pdf("report", "=1+1.pdf"));
        return cluster;
    }

    private async Task<Dictionary<string, byte[]>> ReadAsync(TestCluster cluster, string versions)
    {
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync(cluster, versions)));
        var entries = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using var body = entry.Open();
            await body.CopyToAsync(bytes);
            entries[entry.FullName] = bytes.ToArray();
        }

        return entries;
    }

    private async Task<byte[]> BytesAsync(TestCluster cluster, string versions)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Path(cluster)}?versions={versions}");
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        var answer = await app.Http.SendAsync(request);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static string Path(TestCluster cluster) => $"{cluster.Path}/activities/zip/files.zip";
}
