using System.IO.Compression;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Tests.Uploads;

/// <summary>Files looked into where they lie, by range reads.</summary>
public sealed class StoredFileTests
{
    private static readonly RequestedDocument Asked = new("one", "", true, RequestedDocument.UsualTypes, RequestedDocument.LargestMegabytes);

    // 5 MB of random bytes, more than one range, and much that packs well.
    [Fact]
    public async Task An_archive_in_storage_is_taken_whole_and_refused_where_a_byte_of_it_is_another()
    {
        var archive = Archive();
        Assert.Null(await JudgeAsync("hồ sơ.zip", archive));

        archive[2_500_000] ^= 1;
        Assert.Equal("file-damaged", (await JudgeAsync("hồ sơ.zip", archive))?.Code);
        Assert.Equal("file-damaged", (await JudgeAsync("hồ sơ.zip", archive[..4_000_000]))?.Code);
    }

    private static async Task<Refusal?> JudgeAsync(string name, byte[] bytes)
    {
        var container = new BlobContainerClient(TestStorage.ConnectionString, $"stored-files-{Guid.NewGuid():N}");
        await container.CreateAsync(cancellationToken: TestContext.Current.CancellationToken);
        try
        {
            var blob = container.GetBlockBlobClient("one");
            await blob.StageBlockAsync("AAAA", new MemoryStream(bytes, writable: false), cancellationToken: TestContext.Current.CancellationToken);
            await blob.CommitBlockListAsync(["AAAA"], cancellationToken: TestContext.Current.CancellationToken);
            await using var content = await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false) { BufferSize = 1024 * 1024 }, TestContext.Current.CancellationToken);
            var file = new IncomingFile("one", FileName.Of(name), bytes.Length, bytes.AsMemory(0, IncomingFile.HeadBytes));
            return FileRules.Judge(await FileInspection.LookAsync(file, content, TestContext.Current.CancellationToken), Asked);
        }
        finally
        {
            await container.DeleteAsync(cancellationToken: TestContext.Current.CancellationToken);
        }
    }

    private static byte[] Archive()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var photo = new byte[1_000_000];
            var random = new Random(7);
            for (var at = 0; at < 5; at++)
            {
                random.NextBytes(photo);
                using var entry = archive.CreateEntry($"Ảnh/{at}.jpg").Open();
                entry.Write(photo);
            }

            using var table = archive.CreateEntry("Số liệu.csv").Open();
            table.Write(new byte[10_000_000]);
        }

        return bytes.ToArray();
    }
}
