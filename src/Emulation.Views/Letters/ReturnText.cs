using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A letter that returns a version, in plain text.</summary>
internal static class ReturnText
{
    public static void Write(TextSheet sheet, LetterModel<ReturnContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        sheet.Lead(model, say.ReturnLead(content.UnitName, content.ActivityTitle, content.Version));
        sheet.Fact(say.Reason, content.Reason)
            .Fact(content.Stage == DeadlineStage.Open ? say.MendBy : say.Deadline, words.Time.Moment(content.Deadline));
        sheet.End();
        if (content.Stage != DeadlineStage.Open)
            sheet.Paragraph(content.Stage == DeadlineStage.Grace ? say.GraceNote : say.ClosedNote);
        if (content.Notes.Count > 0)
        {
            sheet.Heading(say.ReturnNotes);
            foreach (var document in content.Notes)
                sheet.Line($"* {words.Plan.Document(document.DocumentTitle)}: {document.Note}", hanging: 2);
            sheet.End();
        }

        sheet.Link(say.SubmitHere, model.Url(content.Page));
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(content.TimeZone)));
    }
}
