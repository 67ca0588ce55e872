using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>An invitation in plain text.</summary>
internal static class InvitationText
{
    public static void Write(TextSheet sheet, LetterModel<InvitationContent> model, Words words)
    {
        var (content, say) = (model.Content, words.Letters);
        if (content.Before is not null)
            sheet.Paragraph(say.InvitationChanged);
        sheet.Lead(model, say.InvitationLead(content.ClusterName));
        sheet.Heading(content.Title);
        if (content.StandsInFor is { } absent)
            sheet.Paragraph(words.MeetingLetters.InPlaceOf(absent));
        if (content.Before is { } before && MeetingDifference.Between(before, content.Facts, words) is { Count: > 0 } differences)
        {
            sheet.Line($"{words.MeetingLetters.ChangedHeading}:");
            foreach (var one in differences)
                sheet.Line($"* {one.Name}: {one.Old} → {one.New}", hanging: 2);
            sheet.End();
        }

        Facts(sheet, content.Facts, content.TimeZone, content.Agenda, words);
        if (content.Others is { Count: > 0 } others)
        {
            sheet.Fact(words.MeetingLetters.Others, string.Join(", ", others.Select(other => other.Name)));
            sheet.End();
        }

        sheet.Paragraph(AnswerNote(content, words));
        sheet.Link(say.AnswerHere, model.Url(content.Answer));
    }

    /// <summary>When, where and what.</summary>
    public static void Facts(TextSheet sheet, MeetingFacts facts, string timeZone, string agenda, Words words)
    {
        var say = words.Letters;
        sheet.Fact(say.When, words.Time.Span(facts.Start, facts.End))
            .Line(words.Time.Zone(timeZone), indent: 2);
        if (facts.Place is { } place)
            sheet.Fact(say.Place, place);
        if (facts.OnlineUrl is { } online)
            sheet.Fact(say.Online, online);
        if (facts.Passcode is { } passcode)
            sheet.Fact(words.MeetingLetters.Passcode, passcode);
        if (facts.DialIn is { } dialIn)
            sheet.Fact(words.MeetingLetters.DialIn, dialIn);
        sheet.End();
        if (agenda.Length > 0)
        {
            sheet.Line($"{say.Agenda}:");
            sheet.Line(agenda, indent: 2);
            sheet.End();
        }
    }

    /// <summary>What is asked of the reader, seen from the answer that stands.</summary>
    public static string AnswerNote(InvitationContent content, Words words) => content switch
    {
        { Answered: { } answer } => words.MeetingLetters.AnswerStands(words.Rsvp.Said(answer)),
        { Before: { } before } when before.IsMoved(content.Facts) => words.MeetingLetters.AnswerAgain,
        _ => words.Letters.AnswerNote,
    };

    /// <summary>What the calendar entry says of it: the agenda, and how to take part from afar.</summary>
    public static string Calendar(InvitationContent content, Words words)
    {
        string?[] parts =
        [
            content.Agenda,
            content.OnlineUrl is { } online ? $"{words.Letters.Online}: {online}" : null,
            content.Passcode is { } passcode ? $"{words.MeetingLetters.Passcode}: {passcode}" : null,
            content.DialIn is { } dialIn ? $"{words.MeetingLetters.DialIn}: {dialIn}" : null,
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
