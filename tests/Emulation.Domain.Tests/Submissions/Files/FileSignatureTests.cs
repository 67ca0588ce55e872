using Emulation.Domain.Plans;
using Emulation.Domain.Submissions.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Submissions.Files;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData(".pdf", "pdf")]
    [InlineData(".pdf", "pdf after a BOM")]
    [InlineData(".pdf", "pdf after a mail header")]
    [InlineData(".doc", "ole")]
    [InlineData(".xls", "ole")]
    [InlineData(".ppt", "ole")]
    [InlineData(".docx", "docx of Word")]
    [InlineData(".docx", "docx of Google")]
    [InlineData(".docx", "docx of LibreOffice")]
    [InlineData(".docx", "docx with a label")]
    [InlineData(".docx", "docx with backslashes")]
    [InlineData(".docx", "docx with a workbook inside")]
    [InlineData(".docx", "package whose family is out of sight")]
    [InlineData(".docx", "ole")]
    [InlineData(".docm", "docx of Word")]
    [InlineData(".xlsx", "xlsx")]
    [InlineData(".xlsx", "ole")]
    [InlineData(".xlsm", "xlsx")]
    [InlineData(".pptx", "pptx")]
    [InlineData(".pptx", "ole")]
    [InlineData(".pptm", "pptx")]
    [InlineData(".zip", "zip")]
    [InlineData(".zip", "empty zip")]
    [InlineData(".zip", "zip of several disks")]
    [InlineData(".zip", "zip once of several disks")]
    [InlineData(".rar", "rar 4")]
    [InlineData(".rar", "rar 5")]
    [InlineData(".7z", "7z")]
    [InlineData(".jpg", "jpeg of a camera")]
    [InlineData(".jpeg", "jpeg of a scanner")]
    [InlineData(".jpg", "jpeg without header")]
    [InlineData(".png", "png")]
    [InlineData(".txt", "utf-8")]
    [InlineData(".csv", "utf-8 with BOM")]
    [InlineData(".csv", "utf-8 cut in a letter")]
    [InlineData(".txt", "utf-16 of Excel")]
    [InlineData(".csv", "utf-16 big-endian")]
    [InlineData(".csv", "windows-1258")]
    [InlineData(".txt", "windows-1251")]
    [InlineData(".csv", "text that begins with MZ")]
    [InlineData(".txt", "text of DOS")]
    [InlineData(".dwg", "dwg")]
    [InlineData(".dwg", "zeros")]
    [InlineData("", "utf-8")]
    public void An_ordinary_file_is_what_its_extension_says(string extension, string content) =>
        Assert.True(FileSignature.Covers(extension, Contents.Of(content)));

    [Theory]
    [InlineData(".pdf", "pdf too far in")]
    [InlineData(".pdf", "html")]
    [InlineData(".pdf", "zip")]
    [InlineData(".pdf", "png")]
    [InlineData(".pdf", "zeros")]
    [InlineData(".pdf", "one byte")]
    [InlineData(".docx", "zip")]
    [InlineData(".docx", "zip of a folder called words")]
    [InlineData(".docx", "empty zip")]
    [InlineData(".docx", "cut zip")]
    [InlineData(".docx", "xlsx")]
    [InlineData(".docx", "pdf")]
    [InlineData(".xlsx", "docx of Word")]
    [InlineData(".xlsx", "docx with a workbook inside")]
    [InlineData(".xlsx", "utf-8")]
    [InlineData(".pptx", "xlsx")]
    [InlineData(".doc", "docx of Word")]
    [InlineData(".doc", "html")]
    [InlineData(".doc", "rtf")]
    [InlineData(".xls", "html")]
    [InlineData(".zip", "rar 4")]
    [InlineData(".zip", "7z")]
    [InlineData(".rar", "zip")]
    [InlineData(".7z", "rar 5")]
    [InlineData(".jpg", "png")]
    [InlineData(".jpg", "heic")]
    [InlineData(".jpeg", "html")]
    [InlineData(".png", "jpeg of a camera")]
    [InlineData(".png", "gif")]
    [InlineData(".txt", "text with a NUL")]
    [InlineData(".txt", "text with a control character")]
    [InlineData(".csv", "utf-16 with a NUL")]
    [InlineData(".csv", "utf-32")]
    [InlineData(".csv", "xlsx")]
    [InlineData(".txt", "png")]
    public void Content_of_another_kind_is_refused(string extension, string content) =>
        Assert.False(FileSignature.Covers(extension, Contents.Of(content)));

    [Theory]
    [InlineData("exe")]
    [InlineData("exe that is a pdf as well")]
    [InlineData("exe that is a zip as well")]
    [InlineData("elf")]
    [InlineData("mach-o")]
    [InlineData("mach-o of 32 bits")]
    [InlineData("mach-o big-endian")]
    [InlineData("mach-o of several machines")]
    [InlineData("script")]
    public void A_program_is_refused_under_every_extension(string content) =>
        Assert.All(
            RequestedDocument.UsualTypes.Append(".dwg").Append(""),
            extension => Assert.False(FileSignature.Covers(extension, Contents.Of(content))));

    [Fact]
    public void Random_bytes_and_cut_files_are_judged_without_an_exception()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte[]>();
        var heads = Gen.Elements(Contents.Names.ToArray()).Select(Contents.Of);
        var any = Gen.OneOf(
            bytes,
            heads.SelectMany(head => Gen.Choose(0, head.Length).Select(length => head[..length])),
            heads.Zip(bytes).Select(both => both.Item1.Concat(both.Item2).ToArray()),
            bytes.Select(tail => "PK\x03\x04"u8.ToArray().Concat(tail).Concat("PK\x03\x04"u8.ToArray()).ToArray()));

        Prop.ForAll(Arb.From(any), head => RequestedDocument.UsualTypes.Count(extension => FileSignature.Covers(extension, head)) >= 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true));
    }
}
