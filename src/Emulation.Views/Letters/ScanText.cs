using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>That a file stays closed, in plain text.</summary>
internal static class ScanText
{
    public static void Write(TextSheet sheet, LetterModel<ScanContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        sheet.Paragraph(say.ScanLead(content.UnitName, content.ActivityTitle, content.IsMalicious));
        sheet.Fact(say.Files, content.FileName).Fact(say.Version, $"{content.Version}");
        sheet.End();
        sheet.Paragraph(say.ScanNote(content.IsMalicious));
    }
}
