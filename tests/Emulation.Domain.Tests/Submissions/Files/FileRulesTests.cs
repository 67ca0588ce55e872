using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;
using Emulation.Domain.Submissions.Files;

namespace Emulation.Domain.Tests.Submissions.Files;

public sealed class FileRulesTests
{
    private static readonly RequestedDocument Asked = Samples.Asked(megabytes: 2, types: [".pdf", ".docx"]);

    [Fact]
    public void A_correct_file_is_taken() => Assert.Null(FileRules.Judge(File("Báo cáo.PDF", "pdf"), Asked));

    [Fact]
    public void A_type_that_the_document_does_not_take_is_refused_with_those_it_takes() =>
        Assert.Equal(new Refusal("type-not-allowed", "a.exe", ".pdf .docx"), FileRules.Judge(File("a.exe", "exe"), Asked));

    [Fact]
    public void A_type_is_judged_before_the_first_byte()
    {
        Assert.Equal(new Refusal("type-not-allowed", "a.pdf.exe", ".pdf .docx"), FileRules.MayArrive(FileName.Of("C:\\a.pdf.exe"), Asked));
        Assert.Equal("type-not-allowed", FileRules.MayArrive(FileName.Of("pdf"), Asked)?.Code);
        Assert.Null(FileRules.MayArrive(FileName.Of("a.Docx"), Asked));
    }

    [Fact]
    public void A_file_without_bytes_is_refused() =>
        Assert.Equal(new Refusal("empty-file", "a.pdf"), FileRules.Judge(File("a.pdf", "nothing", 0), Asked));

    // 2 MiB are 2,097,152 bytes.
    [Theory]
    [InlineData(2_097_152, null)]
    [InlineData(2_097_153, "file-too-large")]
    [InlineData(long.MaxValue, "file-too-large")]
    public void The_limit_itself_is_within_the_limit(long size, string? code) =>
        Assert.Equal(code, FileRules.Judge(File("a.pdf", "pdf", size), Asked)?.Code);

    [Fact]
    public void A_file_that_is_too_large_is_refused_with_the_limit() =>
        Assert.Equal(new Refusal("file-too-large", "a.pdf", "2"), FileRules.Judge(File("a.pdf", "pdf", 3_000_000), Asked));

    [Fact]
    public void A_file_of_another_kind_than_its_extension_is_refused() =>
        Assert.Equal(new Refusal("content-differs", "a.docx", ".docx"), FileRules.Judge(File("a.docx", "zip"), Asked));

    // Each of these breaks the rules after it as well.
    [Theory]
    [InlineData("a.exe", 0, "type-not-allowed")]
    [InlineData("a.pdf", 0, "empty-file")]
    [InlineData("a.pdf", 3_000_000, "file-too-large")]
    [InlineData("a.pdf", 1_000_000, "content-differs")]
    public void The_first_rule_that_is_broken_is_named(string name, long size, string code) =>
        Assert.Equal(code, FileRules.Judge(File(name, "zeros", size), Asked)?.Code);

    private static IncomingFile File(string name, string content, long? size = null)
    {
        var head = Contents.Of(content);
        return new("report", FileName.Of(name), size ?? head.Length, head);
    }
}
