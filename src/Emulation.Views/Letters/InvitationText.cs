using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>An invitation in plain text.</summary>
internal static class InvitationText
{
    public static void Write(TextSheet sheet, LetterModel<InvitationContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        if (content.Sequence > 0)
            sheet.Paragraph(say.InvitationChanged);
        sheet.Lead(model, say.InvitationLead(content.ClusterName));
        sheet.Heading(content.Title);
        sheet.Fact(say.When, words.Time.Span(content.Start, content.End))
            .Line(words.Time.Zone(content.TimeZone), indent: 2);
        if (content.Place is { } place)
            sheet.Fact(say.Place, place);
        if (content.OnlineUrl is { } online)
            sheet.Fact(say.Online, online);
        sheet.End();
        if (content.Agenda.Length > 0)
        {
            sheet.Line($"{say.Agenda}:");
            sheet.Line(content.Agenda, indent: 2);
            sheet.End();
        }

        sheet.Paragraph(say.AnswerNote);
        sheet.Link(say.AnswerHere, model.Url(content.Answer));
    }
}
