using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>That something was not taken, in plain text.</summary>
internal static class RefusalText
{
    public static void Write(TextSheet sheet, LetterModel<RefusalContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        sheet.Lead(model, say.RefusalLead(content.UnitName, content.ActivityTitle));
        sheet.Paragraph(words.Refusals.Explain(content.Refusal));
        sheet.Paragraph(words.Refusals.NothingLost);
        sheet.Fact(say.ReceivedAt, words.Time.Moment(content.ReceivedAt)).Fact(say.Files, string.Join(", ", content.Files));
        sheet.End();
        sheet.Link(say.SubmitHere, model.Url(content.Page));
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(content.TimeZone)));
    }
}
