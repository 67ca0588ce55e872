using System.Buffers;
using System.Globalization;
using System.Text;
using Emulation.Domain.Submissions.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Submissions.Files;

public sealed class FileNameTests
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("/\\<>:\"|?*");

    [Theory]
    // Ordinary names stay as they are.
    [InlineData("Báo cáo tổng kết 2026.pdf", "Báo cáo tổng kết 2026.pdf")]
    [InlineData("Итоги года (проект).docx", "Итоги года (проект).docx")]
    [InlineData("report_v1.2-final+.tar.gz", "report_v1.2-final+.tar.gz")]
    [InlineData("100% kế hoạch & #1; 'A', [b] {c} ~$x.xlsx", "100% kế hoạch & #1; 'A', [b] {c} ~$x.xlsx")]
    [InlineData("年度报告.pdf", "年度报告.pdf")]
    [InlineData("ảnh 🏆.jpg", "ảnh 🏆.jpg")]
    [InlineData(".pdf", ".pdf")]
    [InlineData("no extension", "no extension")]
    // Decomposed letters, as macOS sends them.
    [InlineData("Ba\u0301o ca\u0301o.pdf", "Báo cáo.pdf")]
    [InlineData("to\u0302\u0309ng.pdf", "tổng.pdf")]
    // Paths.
    [InlineData("C:\\Users\\A\\Desktop\\Báo cáo.pdf", "Báo cáo.pdf")]
    [InlineData("/home/a/report.pdf", "report.pdf")]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\win.ini", "win.ini")]
    [InlineData("a/b\\c.pdf", "c.pdf")]
    [InlineData("\\\\server\\share\\x.pdf", "x.pdf")]
    [InlineData("x.pdf/", "file")]
    [InlineData("C:report.pdf", "C_report.pdf")]
    [InlineData("report.pdf:hidden.exe", "report.pdf_hidden.exe")]
    [InlineData("report.pdf::$DATA", "report.pdf__$DATA")]
    // Nothing left.
    [InlineData(null, "file")]
    [InlineData("", "file")]
    [InlineData("   ", "file")]
    [InlineData(".", "file")]
    [InlineData("..", "file")]
    [InlineData("...", "file")]
    [InlineData(". . .", "file")]
    [InlineData("/", "file")]
    [InlineData("\u200B\u200E\u202E", "file")]
    [InlineData("\0", "file")]
    // The end that Windows drops.
    [InlineData("report.exe.", "report.exe")]
    [InlineData("report.exe. . ", "report.exe")]
    [InlineData("report.pdf ", "report.pdf")]
    [InlineData("  report.pdf", "report.pdf")]
    [InlineData("report.pdf\u00A0", "report.pdf")]
    // What Windows refuses.
    [InlineData("a<b>c:d\"e|f?g*h.pdf", "a_b_c_d_e_f_g_h.pdf")]
    [InlineData("x\"; filename=\"y.exe", "x_; filename=_y.exe")]
    // Control characters, and the header that a line break would begin.
    [InlineData("a\r\nSet-Cookie: x=1.pdf", "a  Set-Cookie_ x=1.pdf")]
    [InlineData("a\0.pdf", "a.pdf")]
    [InlineData("report.pdf\0.exe", "report.pdf.exe")]
    [InlineData("a\tb.pdf", "a b.pdf")]
    [InlineData("a\u001B[31mb.pdf", "a[31mb.pdf")]
    [InlineData("a\u007F\u0085\u009Fb.pdf", "ab.pdf")]
    // Reading direction: shown, the first would look like "reportexe.pdf".
    [InlineData("report\u202Efdp.exe", "reportfdp.exe")]
    [InlineData("a\u202A\u202B\u202C\u202Db.pdf", "ab.pdf")]
    [InlineData("a\u2066\u2067\u2068\u2069b.pdf", "ab.pdf")]
    [InlineData("a\u200E\u200F\u061Cb.pdf", "ab.pdf")]
    // Characters without width.
    [InlineData("re\u200Bport.p\u200Cd\u200Df", "report.pdf")]
    [InlineData("\uFEFFreport.pdf", "report.pdf")]
    [InlineData("re\u00ADport\u2060.pdf", "report.pdf")]
    [InlineData("report.pdf\u3164\u3164.exe", "report.pdf.exe")]
    [InlineData("report\u115F\u1160\uFFA0\u034F\u2800.pdf", "report.pdf")]
    [InlineData("report\U000E0041\U000E007F.pdf", "report.pdf")]
    [InlineData("a\u2028b\u2029c\u3000d.pdf", "a b c d.pdf")]
    // What is no character.
    [InlineData("a\uFFFD.pdf", "a_.pdf")]
    [InlineData("a\uFFFE\uFFFF\uFDD0b.pdf", "ab.pdf")]
    // Devices of Windows.
    [InlineData("CON", "_CON")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("NUL.tar.gz", "_NUL.tar.gz")]
    [InlineData("Aux .pdf", "_Aux .pdf")]
    [InlineData("COM1.docx", "_COM1.docx")]
    [InlineData("lpt9.txt", "_lpt9.txt")]
    [InlineData("COM¹.txt", "_COM¹.txt")]
    [InlineData("CONIN$", "_CONIN$")]
    [InlineData("C\u200BON.pdf", "_CON.pdf")]
    [InlineData("CON:.pdf", "CON_.pdf")]
    [InlineData("COM10.pdf", "COM10.pdf")]
    [InlineData("Contract.pdf", "Contract.pdf")]
    [InlineData("nullable.csv", "nullable.csv")]
    public void A_name_is_shown_as_it_was_written_and_can_be_saved_anywhere(string? raw, string safe) =>
        Assert.Equal(safe, FileName.Of(raw).Text);

    // An attribute cannot hold half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_becomes_an_underscore() => Assert.Equal("a_b_.pdf", FileName.Of("a\uD83Db\uDE00.pdf").Text);

    [Theory]
    [InlineData("a.PDF", ".pdf")]
    [InlineData("a.tar.GZ", ".gz")]
    [InlineData("a.pdf.", ".pdf")]
    [InlineData("a.pdf.exe", ".exe")]
    [InlineData("a. pdf", ". pdf")]
    [InlineData(".PDF", ".pdf")]
    [InlineData("a", "")]
    [InlineData("dir.pdf/a", "")]
    public void The_extension_is_what_follows_the_last_dot(string raw, string extension) =>
        Assert.Equal(extension, FileName.Of(raw).Extension);

    [Fact]
    public void A_long_name_is_cut_before_its_extension()
    {
        var name = FileName.Of(new string('ắ', 400) + ".xlsx");

        Assert.Equal(new string('ắ', 175) + ".xlsx", name.Text);
    }

    // 176 places before ".pdf", of which the last would be the first half of a trophy.
    [Fact]
    public void A_cut_never_halves_a_character() =>
        Assert.Equal(new string('a', 175) + ".pdf", FileName.Of(new string('a', 175) + "🏆🏆🏆.pdf").Text);

    [Fact]
    public void What_is_too_long_to_be_an_extension_is_cut_like_the_rest() =>
        Assert.Equal("a." + new string('b', 178), FileName.Of("a." + new string('b', 400)).Text);

    [Fact]
    public void Any_text_gives_a_safe_name()
    {
        var nasty = Gen.Elements(
            "/", "\\", ".", " ", "..", "CON", "com1", "\0", "\r\n", "\u202E", "\u200B", "\uFEFF", "\uD83D", "\uDE00", "🏆", "e", "\u0301",
            "\u0323", "ư", "<", "?", "*", ":", "\"", ".pdf", "\u0958", "\u0344", "\uFB2C", "\U0001D15E", "\u037E", "\u2000", "\uFFFE", "a", new string('x', 90));
        var texts = Gen.OneOf(
            Gen.ListOf(nasty).Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.ListOf(Gen.Choose(0, 0xFFFF)).Select(values => string.Concat(values.Select(value => (char)value))));

        Prop.ForAll(Arb.From(texts), IsSafe).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000).WithQuietOnSuccess(true));
    }

    private static bool IsSafe(string raw)
    {
        var name = FileName.Of(raw).Text;
        return name.Length is > 0 and <= FileName.Longest
            && name.IsNormalized(NormalizationForm.FormC)
            && name[^1] is not ('.' or ' ')
            && !name.AsSpan().ContainsAny(Refused)
            && name.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            && !name.Contains('\uFFFD')
            && FileName.Of(name).Text == name;
    }
}
