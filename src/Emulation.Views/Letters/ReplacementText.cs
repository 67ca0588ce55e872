using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>Letters about who gets the letters, in plain text.</summary>
internal static class ReplacementText
{
    public static void Asked(TextSheet sheet, LetterModel<ReplacementAskedContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Replacement);
        sheet.Paragraph(say.AskedLead(content.PersonName, content.UnitName));
        sheet.Fact(say.NewPerson, $"{content.NewName}, {content.NewEmail}").End();
        sheet.Paragraph(say.AskedNote);
        sheet.Link(words.OrganizerLetters.OpenConsole, model.Url(content.Console));
    }

    public static void Declined(TextSheet sheet, LetterModel<ReplacementDeclinedContent> model, Words words)
    {
        sheet.Paragraph(words.Replacement.DeclinedLead(model.Content.NewName, model.Content.UnitName));
        sheet.Fact(words.Letters.Reason, model.Content.Reason).End();
        sheet.Link(words.Letters.SeePage, model.Url(model.Content.Page));
    }

    public static void Welcome(TextSheet sheet, LetterModel<WelcomeContent> model, Words words)
    {
        sheet.Paragraph(words.Replacement.WelcomeLead(model.Content.UnitName, model.Content.Before));
        sheet.Paragraph(words.Replacement.WelcomeNote);
        sheet.Link(words.Letters.SeePage, model.Url(model.Content.Page));
    }
}
