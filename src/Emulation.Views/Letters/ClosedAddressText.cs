using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A letter about an address at which letters do not arrive, in plain text.</summary>
internal static class ClosedAddressText
{
    public static void Write(TextSheet sheet, LetterModel<ClosedAddressContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        sheet.Paragraph(say.ClosedLead(content.PersonName, content.Email, content.Fault));
        sheet.Fact(say.ClosedLetter, content.LetterSubject)
            .Fact(say.When, words.Time.Moment(content.At));
        if (content.Reason is { } reason)
            sheet.Fact(say.ClosedReason, reason);
        sheet.End();
        sheet.Paragraph(say.ClosedAddressNote);
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(content.TimeZone)));
    }
}
