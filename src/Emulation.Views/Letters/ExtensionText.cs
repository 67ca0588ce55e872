using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A letter about an extension in plain text.</summary>
internal static class ExtensionText
{
    public static void Write(TextSheet sheet, LetterModel<ExtensionContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        if (content.ExtendedTo is { } deadline)
        {
            sheet.Lead(model, say.ExtensionLead(content.UnitName, content.ActivityTitle));
            sheet.Fact(say.NewDeadline, words.Time.Moment(deadline))
                .Fact(say.PlanDeadline, words.Time.Moment(content.PlanDeadline));
        }
        else
        {
            sheet.Lead(model, say.ExtensionWithdrawnLead(content.UnitName, content.ActivityTitle));
            sheet.Fact(say.Deadline, words.Time.Moment(content.PlanDeadline));
        }

        if (content.Reason is { } reason)
            sheet.Fact(say.Reason, reason);
        sheet.End();
        sheet.Link(say.SeePage, model.Url(content.Page));
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(content.TimeZone)));
    }
}
