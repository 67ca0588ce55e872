using System.IO.Compression;
using System.Net;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Operations;
using EmulationFunctions.Operations.Keeping;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Keeping;

/// <summary>A cluster leaves one store and comes back in another, under a second app that has the same keys.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private const string Id = "cum-sao-luu";

    // The timer rests: what moves is what the test moves.
    private static readonly string[] Options = ["--RemindersSchedule=0 0 0 29 2 *", $"--Links:Key={Convert.ToBase64String(Encoding.ASCII.GetBytes("the same key for both of the apps here"))}"];

    private readonly RunningApp first = new([], Options);
    private readonly RunningApp second = new([], Options);
    private readonly TempFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await first.InitializeAsync();
        await second.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await first.DisposeAsync();
        await second.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Everything_comes_back_and_no_letter_goes_out_twice()
    {
        var (from, to) = (StoresOf(first), StoresOf(second));
        var cluster = await TestCluster.MakeAsync(first, Id, Activities.Report("bao-cao", documents: [Activities.Document("bao-cao")]));
        var page = await cluster.LinkAsync("an");
        var session = await cluster.SessionAsync();
        var file = UploadedFile.Pdf("bao-cao", "Báo cáo quý.pdf");
        Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(page, "bao-cao", file)).Status);
        await first.IdleAsync();
        await LeaveWorkAsync(from);

        await Backup.OfAsync(from, Id, folder.At("backup.zip"), TextWriter.Null, Cancellation);
        await Restore.FromAsync(to, folder.At("backup.zip"), TimeProvider.System, TextWriter.Null, Cancellation);

        await CompareRowsAsync(from, to);
        await CompareBlobsAsync(from, to);

        // The unit's link opens its page there, with what it had handed in; who was signed in has to sign in again.
        Assert.Equal(HttpStatusCode.OK, (await second.Http.GetAsync(page, Cancellation)).StatusCode);
        var seen = await second.Http.GetAsync($"{page}/activities/bao-cao", Cancellation);
        Assert.Contains("Báo cáo quý.pdf", WebUtility.HtmlDecode(await seen.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        using var console = new HttpRequestMessage(HttpMethod.Get, "/console");
        console.Headers.Add("Cookie", $"emulation-session={session}");
        Assert.NotEqual(HttpStatusCode.OK, (await second.Http.SendAsync(console, Cancellation)).StatusCode);

        // What waited is unknown, and stays so whatever the app does by itself.
        await second.TickAsync();
        await second.TickAsync();
        Assert.Empty(second.Letters(Id));
        Assert.Equal(LetterState.Unknown, StoredLetter.Read(await RowAsync(to, RowKeys.Letter("20261101-receipt-waiting"))).Letter.State);
    }

    [Fact]
    public async Task A_store_that_has_the_cluster_is_left_alone_and_so_is_one_without_it_where_the_backup_is_damaged()
    {
        await TestCluster.MakeAsync(first, Id, Activities.Report("bao-cao", documents: [Activities.Document("bao-cao")]));
        await Backup.OfAsync(StoresOf(first), Id, folder.At("backup.zip"), TextWriter.Null, Cancellation);

        Assert.Equal($"The store has a cluster {Id}; a backup goes only into a store without it.", (await RefusedAsync(first, "backup.zip")).Message);
        Assert.Equal($"There is no cluster {Id} in this store.", (await Assert.ThrowsAsync<RefusedException>(() => Backup.OfAsync(StoresOf(second), Id, folder.At("none.zip"), TextWriter.Null, Cancellation))).Message);
        Assert.Equal("rows/clusters.jsonl has other bytes than the manifest says: the file is not as it was made.", (await RefusedAsync(second, Damaged("rows/clusters.jsonl", "bac-son", "bac-sen"))).Message);
        Assert.Equal("The file has other entries than its manifest says: it is not as it was made.", (await RefusedAsync(second, Damaged("rows/more.jsonl", "", "{}"))).Message);
        Assert.Equal("The manifest is not of the format emulation-backup/1.", (await RefusedAsync(second, Damaged("manifest.json", "emulation-backup/1", "emulation-backup/9"))).Message);
        Assert.Empty(await ClusterRows.PartitionAsync(StoresOf(second), Id, Cancellation));
    }

    [Fact]
    public async Task A_restore_that_was_interrupted_is_repeated()
    {
        await TestCluster.MakeAsync(first, Id, Activities.Report("bao-cao", documents: [Activities.Document("bao-cao")]));
        await Backup.OfAsync(StoresOf(first), Id, folder.At("backup.zip"), TextWriter.Null, Cancellation);
        var to = StoresOf(second);
        await Restore.FromAsync(to, folder.At("backup.zip"), TimeProvider.System, TextWriter.Null, Cancellation);

        // As if it had ended just before its last write.
        await to.Clusters.DeleteEntityAsync(Id, RowKeys.Cluster, ETag.All, Cancellation);
        await Restore.FromAsync(to, folder.At("backup.zip"), TimeProvider.System, TextWriter.Null, Cancellation);

        await CompareRowsAsync(StoresOf(first), to);
    }

    /// <summary>A letter that waits, and a completion that nobody has taken up: both without a message, so that nothing moves them.</summary>
    private static async Task LeaveWorkAsync(Stores stores)
    {
        var sent = (await ClusterRows.PartitionAsync(stores, Id, Cancellation)).First(row => row.RowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal));
        sent.RowKey = RowKeys.Letter("20261101-receipt-waiting");
        sent["State"] = "Planned";
        await stores.Clusters.AddEntityAsync(sent, Cancellation);
        await stores.Clusters.AddEntityAsync(new TableEntity(Id, RowKeys.Unfinished("20261101-receipt-waiting")), Cancellation);

        var blob = stores.Incoming.GetBlockBlobClient($"{Id}/direct/session-1");
        await blob.StageBlockAsync("AAAA", new MemoryStream("what a browser has brought"u8.ToArray()), cancellationToken: Cancellation);
        await blob.CommitBlockListAsync(["AAAA"], cancellationToken: Cancellation);
        var etag = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag;
        var sender = new Sender("an", "Thư ký", new LinkReference("a-link", LinkPurpose.Unit));
        var at = new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);
        var completion = new Completion("c-1", 2026, "bao-cao", "bac-son", sender, new Transfer(at, at), "2026-AAAA", null, [new("session-1", "bao-cao", "a.pdf", 26, "2026f", etag.ToString())]);
        var row = StoredCompletion.Row(completion);
        row.PartitionKey = Id;
        await stores.Clusters.AddEntityAsync(row, Cancellation);
    }

    private static async Task CompareRowsAsync(Stores from, Stores to)
    {
        var (before, after) = (await ClusterRows.ReadAsync(from, Id, Cancellation), await ClusterRows.ReadAsync(to, Id, Cancellation));
        var there = after.Partition.ToDictionary(row => row.RowKey, RowText.Write);
        Assert.Equal(before.Partition.Select(row => row.RowKey), after.Partition.Select(row => row.RowKey));
        foreach (var row in before.Partition)
        {
            if (row.RowKey == RowKeys.Letter("20261101-receipt-waiting"))
                Assert.Equal((LetterState.Unknown, "restored from a backup: it may have gone out since"), StoredLetter.Read(after.Partition.Single(one => one.RowKey == row.RowKey)).Letter is var letter ? (letter.State, letter.Reason) : default);
            else if (row.RowKey.StartsWith(RowKeys.Completions, StringComparison.Ordinal))
                Assert.Equal(await EtagAsync(to), StoredCompletion.Read(after.Partition.Single(one => one.RowKey == row.RowKey)).Completion.Files[0].ETag);
            else
                Assert.Equal(RowText.Write(row), there[row.RowKey]);
        }

        Assert.Equal(before.Addresses.Select(RowText.Write), after.Addresses.Select(RowText.Write));
        Assert.Subset(after.Agenda.Select(RowText.Write).ToHashSet(), before.Agenda.Select(RowText.Write).ToHashSet());
        Assert.Equal(before.Links.Select(row => RowText.Write(ReturningRows.Link(row))), after.Links.Select(RowText.Write));
    }

    private static async Task CompareBlobsAsync(Stores from, Stores to)
    {
        foreach (var (source, target) in new[] { (from.Dossiers, to.Dossiers), (from.Incoming, to.Incoming) })
        {
            var before = await BlobsAsync(source);
            Assert.NotEmpty(before);
            Assert.Equal(before, await BlobsAsync(target));
        }
    }

    private static async Task<IReadOnlyList<(string Name, string Bytes)>> BlobsAsync(BlobContainerClient container)
    {
        var blobs = new List<(string, string)>();
        await foreach (var blob in container.GetBlobsAsync(prefix: Id + "/", cancellationToken: Cancellation))
            blobs.Add((blob.Name, Convert.ToBase64String((await container.GetBlobClient(blob.Name).DownloadContentAsync(Cancellation)).Value.Content.ToArray())));
        return blobs;
    }

    private static async Task<string> EtagAsync(Stores stores) =>
        (await stores.Incoming.GetBlobClient($"{Id}/direct/session-1").GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag.ToString();

    private static async Task<TableEntity> RowAsync(Stores stores, string key) =>
        (await stores.Clusters.GetEntityAsync<TableEntity>(Id, key, cancellationToken: Cancellation)).Value;

    private static Stores StoresOf(RunningApp app) => new(new StorageOptions(app.StorageConnectionString, null, null, ""));

    private async Task<RefusedException> RefusedAsync(RunningApp app, string file) =>
        await Assert.ThrowsAsync<RefusedException>(() => Restore.FromAsync(StoresOf(app), folder.At(file), TimeProvider.System, TextWriter.Null, Cancellation));

    /// <summary>A copy of the backup in which an entry reads otherwise, or is there at all.</summary>
    private string Damaged(string entry, string right, string wrong)
    {
        var name = $"{Guid.NewGuid():N}.zip";
        File.Copy(folder.At("backup.zip"), folder.At(name));
        using var zip = ZipFile.Open(folder.At(name), ZipArchiveMode.Update);
        var text = "";
        if (zip.GetEntry(entry) is { } there)
        {
            using (var reader = new StreamReader(there.Open()))
                text = reader.ReadToEnd();
            there.Delete();
        }

        var changed = right.Length == 0 ? wrong : text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(changed);
        return name;
    }
}
