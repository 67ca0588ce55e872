using System.Text;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;
using Emulation.Domain.Submissions.Files;

namespace Emulation.Domain.Tests.Submissions.Files;

public sealed class FileInspectionTests
{
    public static TheoryData<string> Ordinary => [.. OrdinaryFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Ordinary))]
    public async Task An_ordinary_file_is_taken_with_what_an_organizer_should_know(string what)
    {
        var (name, flags, make) = OrdinaryFiles.All[what];
        var file = await Looked.AtAsync(name, make());

        Assert.Null(Looked.Judge(file));
        Assert.Equal(flags, file.Flags);
        Assert.NotNull(file.Inside);
    }

    [Fact]
    public void Every_usual_type_has_an_ordinary_file() =>
        Assert.Empty(RequestedDocument.UsualTypes.Except(OrdinaryFiles.All.Values.Select(file => Path.GetExtension(file.Name))));

    // What a plan asks for where it says nothing else.
    [Fact]
    public void The_usual_types_are_those_of_an_office() =>
        Assert.Equal(".pdf .doc .docx .xls .xlsx .ppt .pptx .zip .rar .7z .jpg .jpeg .png .txt .csv", string.Join(' ', RequestedDocument.UsualTypes));

    [Fact]
    public async Task What_is_found_does_not_depend_on_how_the_stream_gives_its_bytes()
    {
        var files = OrdinaryFiles.All.Select(file => (file.Value.Name, Bytes: file.Value.Make()))
            .Concat(HostileFiles.All.Select(file => (file.Value.Name, Bytes: file.Value.Bytes.Value)))
            .Where(file => file.Bytes.Length < 40_000);
        foreach (var (name, bytes) in files)
        {
            var whole = await Looked.AtAsync(name, bytes);
            var random = new Random(7);
            foreach (var piece in new Func<int>[] { () => 1, () => 7, () => random.Next(1, 5000) })
            {
                var inPieces = await Looked.AtAsync(name, new ChunkedStream(bytes, piece));
                Assert.Equal(whole.Inside, inPieces.Inside);
                Assert.Equal(Looked.Judge(whole), Looked.Judge(inPieces));
            }
        }
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.txt", "Báo cáo")]
    [InlineData("a.7z", "7z\xBC\xAF\x27\x1C")]
    public async Task A_file_without_an_inside_costs_nothing(string name, string head)
    {
        var content = new ChunkedStream(Encoding.Latin1.GetBytes(head), length: 1L << 30);

        Assert.Null(Looked.Judge(await Looked.AtAsync(name, content)));
        Assert.Equal(0, content.Fetched);
    }

    [Fact]
    public async Task What_its_head_refuses_is_not_looked_into()
    {
        var content = new ChunkedStream(OfficeFile.Docx);

        Assert.Equal("content-differs", Looked.Judge(await Looked.AtAsync("a.pdf", content))?.Code);
        Assert.Equal(0, content.Fetched);
    }

    // The directory stands at the end: one move there, one to each of its records, one back. 64 KiB of the end are read to find them.
    [Fact]
    public async Task A_stored_archive_is_read_once_and_in_order()
    {
        var files = Enumerable.Range(0, 200).Select(at => new ZipFile($"Ảnh {at}.jpg", Random(200_000, at)));
        var content = new ChunkedStream(new ZipDraft([.. files]).Write());

        Assert.Null(Looked.Judge(await Looked.AtAsync("a.zip", content)));
        Assert.InRange(content.Fetched, 200 * 200_000, content.Length + (128 * 1024));
        Assert.InRange(content.Moves, 1, 4);
    }

    [Fact]
    public async Task A_file_behind_a_password_is_skipped_not_read()
    {
        var content = new ChunkedStream(new ZipDraft(new ZipFile("a.bin", Random(20_000_000, 1)) { Flags = 1 }).Write());

        Assert.Equal([DocumentFlag.Encrypted], (await Looked.AtAsync("a.zip", content)).Flags);
        Assert.InRange(content.Fetched, 1, 600_000);
    }

    // 64 MiB are harmless however they are packed; one byte more is not, at more than 100 to 1.
    [Theory]
    [InlineData(64 << 20, null)]
    [InlineData((64 << 20) + 1, "archive-too-tight")]
    public async Task What_unpacks_to_little_may_pack_well(int bytes, string? code) =>
        Assert.Equal(code, (await Looked.JudgeAsync("a.zip", new ZipDraft(ZipFile.Deflated("a.txt", new byte[bytes])).Write()))?.Code);

    // 100 MiB in one MiB and a little: the rest of the file is what cannot be packed.
    [Theory]
    [InlineData(1_100_000, null)]
    [InlineData(900_000, "archive-too-tight")]
    public async Task The_whole_archive_is_weighed_against_all_that_comes_out_of_it(int filling, string? code) =>
        Assert.Equal(code, (await Looked.JudgeAsync("a.zip", new ZipDraft(ZipFile.Deflated("a", new byte[100 << 20]), new ZipFile("b", Random(filling, 1))).Write()))?.Code);

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "archive-too-many")]
    public async Task Ten_thousand_entries_are_the_most(int entries, string? code) =>
        Assert.Equal(code, (await Looked.JudgeAsync("a.zip", new ZipDraft([.. Enumerable.Range(0, entries).Select(at => new ZipFile($"{at}/", []))]).Write()))?.Code);

    // Claims are enough behind a password: nothing can be unpacked there. 1 GiB in ten files that say so.
    [Theory]
    [InlineData(1L << 30, null)]
    [InlineData((1L << 30) + 1, "archive-too-large")]
    public async Task One_GiB_is_the_most(long bytes, string? code)
    {
        var file = new ZipFile("a", Random(11 << 20, 1)) { Flags = 1, Method = 8, Unpacked = bytes };

        Assert.Equal(code, (await Looked.JudgeAsync("a.zip", new ZipDraft(file).Write()))?.Code);
    }

    [Fact]
    public async Task A_stream_that_ends_early_gives_a_damaged_file()
    {
        var bytes = OfficeFile.Docx;
        var file = new IncomingFile("report", FileName.Of("a.docx"), bytes.Length + 1000, bytes);

        var looked = await FileInspection.LookAsync(file, new ChunkedStream(bytes), TestContext.Current.CancellationToken);

        Assert.Equal("file-damaged", Looked.Judge(looked)?.Code);
    }

    [Fact]
    public async Task What_storage_says_is_no_verdict_on_the_file()
    {
        var bytes = OfficeFile.Docx;
        var file = new IncomingFile("report", FileName.Of("a.docx"), bytes.Length, bytes);

        await Assert.ThrowsAsync<IOException>(() => FileInspection.LookAsync(
            file, new ChunkedStream(bytes, () => throw new IOException("The line is cut.")), TestContext.Current.CancellationToken));
    }

    private static byte[] Random(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
