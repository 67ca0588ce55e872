using System.IO.Compression;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>What happens to files on their way.</summary>
public sealed class DamageTests
{
    private static readonly byte[][] Whole =
    [
        OfficeFile.Docx,
        OfficeFile.Package("xl/workbook.xml", OfficeFile.ExcelMain, ("xl/embeddings/a.docx", OfficeFile.Docx), ("xl/media/b.bin", CompoundDraft.Text(30_000))),
        OfficeFile.Zip(("Báo cáo.txt", CompoundDraft.Text(300)), ("b.zip", OfficeFile.Zip(("c.txt", [1, 2, 3])))),
        new ZipDraft(new ZipFile("a", [1, 2, 3]) { IsLong = true }, ZipFile.Deflated("b", CompoundDraft.Text())) { IsLong = true, Comment = [1, 2, 3] }.Write(),
        OfficeFile.Doc,
        OfficeFile.Ppt,
        OfficeFile.Locked,
    ];

    // A container's streams are not read, so what is missing of them is not missed.
    [Theory]
    [InlineData("a.docx", 0)]
    [InlineData("a.xlsx", 1)]
    [InlineData("a.zip", 2)]
    [InlineData("a.zip", 3)]
    public async Task An_archive_that_was_cut_off_anywhere_is_refused(string name, int which)
    {
        for (var length = 0; length < Whole[which].Length; length++)
        {
            var code = (await Looked.JudgeAsync(name, Whole[which][..length]))?.Code;
            Assert.True(code is "file-damaged" or "content-differs" or "empty-file", $"{length} of {Whole[which].Length}: {code}");
        }

        Assert.Null(await Looked.JudgeAsync(name, Whole[which]));
    }

    [Fact]
    public void Whatever_is_damaged_is_judged_without_an_exception_and_within_the_bounds()
    {
        var whole = Gen.Elements(Whole);
        var places = Gen.ListOf(Gen.Choose(0, int.MaxValue), 3);
        var damaged = Gen.OneOf(
            whole.SelectMany(file => Gen.Choose(0, file.Length).Select(length => file[..length])),
            whole.Zip(places).Select(both => Flipped(both.Item1, both.Item2)),
            whole.Zip(places).Select(both => Overwritten(both.Item1, both.Item2)),
            whole.Zip(whole).Select(both => both.Item1.Concat(both.Item2).ToArray()));

        Prop.ForAll(Arb.From(damaged), IsJudged).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000).WithQuietOnSuccess(true));
    }

    /// <summary>A bit that does not break the archive may change a name or a time, but never what comes out of it.</summary>
    [Fact]
    public async Task An_archive_that_is_taken_is_the_same_to_another_reader()
    {
        var taken = 0;
        var whole = Whole[2];
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var file = whole.ToArray();
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            var looked = await Looked.AtAsync("a.zip", file);
            if (Looked.Judge(looked) is not null || looked.Flags.Contains(DocumentFlag.Encrypted))
                continue;

            taken++;
            Assert.Equal(Contents(whole), Contents(file));
        }

        Assert.InRange(taken, 1, whole.Length * 8 / 2);
    }

    private static List<string> Contents(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => Convert.ToHexString(Bytes(entry))).Order(StringComparer.Ordinal)];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static bool IsJudged(byte[] bytes)
    {
        var content = new ChunkedStream(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var name in new[] { "a.zip", "a.docx", "a.doc", "a.ppt" })
        {
            var look = Looked.AtAsync(name, content);
            Assert.True(look.IsCompleted);
            Looked.Judge(look.GetAwaiter().GetResult());
        }

        return content.Fetched <= 4 * ((4 * content.Length) + (16 << 20)) && GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20;
    }

    private static byte[] Flipped(byte[] file, IEnumerable<int> places)
    {
        var flipped = file.ToArray();
        foreach (var place in places)
            flipped[place / 8 % file.Length] ^= (byte)(1 << (place % 8));
        return flipped;
    }

    // Numbers at the end of an archive, and at the beginning of a container, are where lies go furthest.
    private static byte[] Overwritten(byte[] file, IEnumerable<int> places)
    {
        var overwritten = file.ToArray();
        foreach (var place in places)
        {
            var at = place % 3 == 0 ? place / 3 % file.Length : place % 3 == 1 ? file.Length - 1 - (place / 3 % Math.Min(file.Length, 300)) : place / 3 % Math.Min(file.Length, 1200);
            overwritten.AsSpan(at, Math.Min(4, file.Length - at)).Fill((byte)(place % 2 == 0 ? 0xFF : 0x7F));
        }

        return overwritten;
    }
}
