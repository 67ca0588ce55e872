using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A sign-in letter in plain text.</summary>
internal static class SignInText
{
    public static void Write(TextSheet sheet, LetterModel<SignInContent> model, Words words)
    {
        var say = words.Letters;
        sheet.Paragraph(say.SignInLead);
        sheet.Link(say.SignInHere, model.Url(model.Content.SignIn));
        sheet.Paragraph(say.SignInNote(model.Content.Minutes));
        sheet.Paragraph(say.SignInIgnore);
    }
}
