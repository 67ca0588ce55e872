using System.Buffers.Binary;
using Emulation.Domain.Submissions.Transfers;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Submissions.Transfers;

public sealed class FilePiecesTests
{
    private const long MiB = 1024 * 1024;

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(4 * MiB, 4, 1)]
    [InlineData((4 * MiB) + 1, 4, 2)]
    [InlineData(256 * MiB, 4, 64)]
    [InlineData((256 * MiB) + 1, 8, 33)]
    [InlineData(1024 * MiB, 8, 128)]
    public void A_file_is_cut_into_pieces_of_four_or_eight_MiB(long size, int mebibytes, int count) =>
        Assert.Equal((mebibytes * (int)MiB, count), (FilePieces.Bytes(size), FilePieces.Count(size)));

    [Fact]
    public void The_names_of_all_pieces_in_order_are_known_and_nothing_else_is() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, 40)), Arb.From(Gen.Choose(0, 39)), (count, at) =>
        {
            var size = (count - 1) * 4 * MiB + 1;
            var names = Enumerable.Range(0, count).Select(Name).ToList();
            var i = at % count;
            return FilePieces.AreAll(names, size)
                && !FilePieces.AreAll([.. names, Name(count)], size)
                && !FilePieces.AreAll([.. names.Take(i), .. names.Skip(i + 1)], size)
                && !FilePieces.AreAll([.. names.Select((name, number) => number == i ? Name(i + 1) : name)], size)
                && !FilePieces.AreAll([.. names.Select((name, number) => number == i ? name[..^4] : name)], size)
                && !FilePieces.AreAll([.. names.Select((name, number) => number == i ? "not base64" : name)], size);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    private static string Name(int number)
    {
        var bytes = new byte[36];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return Convert.ToBase64String(bytes);
    }
}
