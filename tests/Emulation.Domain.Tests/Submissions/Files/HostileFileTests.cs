using System.Diagnostics;
using Emulation.Domain.Submissions.Files;

namespace Emulation.Domain.Tests.Submissions.Files;

public sealed class HostileFileTests
{
    public static TheoryData<string> Files => [.. HostileFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_is_refused_for_what_it_is(string what)
    {
        var (name, code, bytes) = HostileFiles.All[what];

        Assert.Equal(code, (await Looked.JudgeAsync(name, bytes.Value))?.Code);
    }

    // 256 KiB is the window at the end that is read twice; nothing here leaves the test's thread, so that its memory can be counted.
    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_costs_little(string what)
    {
        var (name, _, bytes) = HostileFiles.All[what];
        var content = new ChunkedStream(bytes.Value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        await Looked.AtAsync(name, content);

        Assert.True(content.Fetched <= content.Length + (256 * 1024), $"{content.Fetched} bytes of {content.Length} were read.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20, $"{GC.GetAllocatedBytesForCurrentThread() - before} bytes were allocated.");
    }

    // An archive that holds itself byte for byte needs its own checksum in itself; one that holds many copies of smaller ones is what unpackers meet.
    [Fact]
    public async Task Archives_within_archives_are_looked_into_up_to_five_deep()
    {
        var archive = OfficeFile.Zip(("a.txt", [1]));
        for (var depth = 0; depth <= ArchiveDepth.Most + 1; depth++)
        {
            var inside = (await Looked.AtAsync("a.zip", archive)).Inside!;
            Assert.Equal(Math.Min(depth, ArchiveDepth.Most + 1), inside.Archive!.Depth);
            Assert.Equal(depth <= ArchiveDepth.Most ? null : "archive-too-deep", (await Looked.JudgeAsync("a.zip", archive))?.Code);
            archive = OfficeFile.Zip(("a.zip", archive));
        }
    }

    [Fact]
    public async Task A_refusal_names_the_path_without_what_would_disturb_a_sentence()
    {
        var refused = await Looked.JudgeAsync("a.zip", new ZipDraft(new ZipFile("../\u202Ea\r\n" + new string('x', 500), [])).Write());

        Assert.Equal("archive-escapes", refused?.Code);
        Assert.Equal("../?a??" + new string('x', 92) + "…", refused?.Detail);
    }
}
