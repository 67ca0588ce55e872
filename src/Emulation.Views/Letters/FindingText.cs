using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A letter about the result of an inspection in plain text.</summary>
internal static class FindingText
{
    public static void Write(TextSheet sheet, LetterModel<FindingContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Kinds);
        sheet.Lead(model, say.FindingLead(content.UnitName, content.ActivityTitle, content.By));
        if (content.VisitedOn is { } day)
            sheet.Fact(say.VisitOn, words.Time.Day(day.ToDateTime(TimeOnly.MinValue)));
        sheet.Fact(words.Letters.Files, string.Join("; ", content.Files.Select(file => $"{file.Name} ({words.Time.Size(file.Size)})")));
        if (content.Note is { } note)
            sheet.Fact(say.FindingNote, note);
        sheet.End();
        sheet.Link(words.Letters.SeePage, model.Url(content.Page));
    }
}
