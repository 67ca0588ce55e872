using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A reminder in plain text.</summary>
internal static class ReminderText
{
    public static void Write(TextSheet sheet, LetterModel<ReminderContent> model, Words words)
    {
        var say = words.Letters;
        foreach (var unit in ReminderOrder.Units(model.Content))
        {
            if (ReminderOrder.HasLead(model))
                sheet.Paragraph(ReminderOrder.Lead(unit, words));
            if (ReminderOrder.Responsible(unit) is { } responsible)
                sheet.Paragraph($"{words.Escalation.Responsible}: {responsible}");
            foreach (var item in ReminderOrder.Items(unit))
                Item(sheet, model.Content, item, words);
            if (ReminderOrder.Notices(unit) is { Count: > 0 } notices)
            {
                if (!model.Content.IsNoticeOnly)
                    sheet.Paragraph(words.Kinds.NoticeAlso);
                foreach (var item in notices)
                    Item(sheet, model.Content, item, words);
            }

            if (unit.Page is { } page)
                sheet.Link(ReminderOrder.Button(unit, words), model.Url(page));
        }

        if (model.Content.Units.Any(unit => unit.Page is not null))
            sheet.Paragraph(words.Replacement.FootNote);
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(model.Content.TimeZone)));
        if (ReminderOrder.MayBeLate(model.Content))
            sheet.Paragraph(say.ReminderIgnore);
    }

    private static void Item(TextSheet sheet, ReminderContent content, OwedItem item, Words words)
    {
        var say = words.Letters;
        sheet.Line(item.EscalatedTo is null ? $"* {item.Title}" : $"* [{words.Escalation.Overdue}] {item.Title}", hanging: 2);
        foreach (var line in ReminderOrder.Notice(content, item, words))
            sheet.Line(line, indent: 2);
        if (!item.IsNoticeOnly)
            sheet.Line($"{say.Deadline}: {words.Time.Moment(item.Deadline)} ({ReminderOrder.Distance(content, item, words)})", indent: 2);
        if (item.Missing.Count > 0)
            sheet.Line($"{say.Missing}: {words.Plan.Documents(item.Missing)}", indent: 2);
        if (item.Unregistered is { } unregistered)
            sheet.Line($"{say.Missing}: {words.Kinds.Unregistered(unregistered)}", indent: 2);
        if (item.Returned is { } reason)
            sheet.Line($"{say.Returned}: {reason}", indent: 2);
        foreach (var told in ReminderOrder.Told(item, words))
            sheet.Line(told, indent: 2);
        if (item.Stage == DeadlineStage.Grace)
            sheet.Line(say.GraceNote, indent: 2);
        if (item.Stage == DeadlineStage.Closed && item.EscalatedTo != Duty.Head)
            sheet.Line(say.ClosedNote, indent: 2);
        sheet.End();
    }
}
