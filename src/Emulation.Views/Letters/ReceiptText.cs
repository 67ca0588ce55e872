using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A receipt in plain text.</summary>
internal static class ReceiptText
{
    public static void Write(TextSheet sheet, LetterModel<ReceiptContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        sheet.Lead(model, say.ReceiptLead(content.UnitName, content.ActivityTitle));

        if (content.OnBehalfBy is { } organizer)
            sheet.Paragraph(say.ReceiptOnBehalf(organizer));
        var complete = content.Missing.Count == 0;
        sheet.Fact(say.ReceiptNumber, content.Receipt)
            .Fact(say.ReceivedAt, words.Time.Moment(content.ReceivedAt))
            .Fact(say.Version, $"{content.Version}")
            .Fact(say.State, complete ? say.Complete : say.Incomplete);
        if (!complete)
            sheet.Fact(say.Missing, words.Plan.Documents(content.Missing));
        sheet.End();
        if (content.Late)
            sheet.Paragraph(say.LateNote);
        if (content.BegunAt is { } begun)
            sheet.Paragraph(say.BegunInTime(words.Time.Moment(begun)));

        if (content.Values is { Count: > 0 } values)
        {
            sheet.Heading(words.Kinds.RegisteredValues);
            foreach (var value in values)
                sheet.Line($"* {value.Title}: {words.Number(value.Value)} {value.Measure}".TrimEnd(), hanging: 2);
            sheet.End();
        }

        Files(sheet, say.Arrived, content.Arrived, words);
        Files(sheet, say.Kept, content.Kept, words);
        if (content.Values is null || content.Arrived.Count + content.Kept.Count > 0)
            sheet.Paragraph(say.FingerprintNote);
        sheet.Link(say.SeePage, model.Url(content.Page));
        sheet.Paragraph(say.ZoneNote(words.Time.Zone(content.TimeZone)));
    }

    private static void Files(TextSheet sheet, string heading, IReadOnlyList<ReceivedFile> files, Words words)
    {
        if (files.Count == 0)
            return;
        sheet.Heading(heading);
        foreach (var file in files)
        {
            sheet.Line($"* {words.Plan.Document(file.DocumentTitle)}: {file.Name} ({words.Time.Size(file.Size)})", hanging: 2)
                .Line($"SHA-256 {file.Sha256}", indent: 2);
        }

        sheet.End();
    }
}
