using System.Globalization;
using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>Letters about meetings, besides the invitation, in plain text.</summary>
internal static class MeetingTextLetters
{
    public static void Cancellation(TextSheet sheet, LetterModel<CancellationContent> model, Words words)
    {
        var (content, say) = (model.Content, words.MeetingLetters);
        sheet.Paragraph(CancellationLead(content, words));
        sheet.Heading(content.Title);
        InvitationText.Facts(sheet, new MeetingFacts(content.Start, content.End, content.Place, null, null, null), content.TimeZone, "", words);
        if (content.Reason is { } reason)
        {
            sheet.Line($"{say.Reason}:");
            sheet.Line(reason, indent: 2);
            sheet.End();
        }

        sheet.Paragraph(say.CalendarNote);
    }

    /// <summary>Why the entry goes.</summary>
    public static string CancellationLead(CancellationContent content, Words words) =>
        content.IsWhole ? words.MeetingLetters.CancelledLead
        : content.IsReaddressed ? words.MeetingLetters.ReaddressedLead
        : words.MeetingLetters.RemovedLead;

    public static void AnswerNoted(TextSheet sheet, LetterModel<AnswerNotedContent> model, Words words)
    {
        var (content, say) = (model.Content, words.MeetingLetters);
        sheet.Paragraph(say.NotedLead(content.Entry.Answered));
        sheet.Heading(content.Entry.Title);
        foreach (var (name, value) in Noted(content, words))
            sheet.Fact(name, value);
        InvitationText.Facts(sheet, content.Entry.Facts, content.TimeZone, "", words);
        sheet.Paragraph(say.NotedCalendar);
        sheet.Paragraph(say.NotedChange);
        sheet.Link(say.ChangeAnswer, model.Url(content.Entry.Answer));
    }

    /// <summary>What the person said besides.</summary>
    public static IEnumerable<(string Name, string Value)> Noted(AnswerNotedContent content, Words words)
    {
        if (content.People is { } people)
            yield return (words.MeetingLetters.NotedPeople, people.ToString(CultureInfo.InvariantCulture));
        if (content.Substitute is { } substitute)
            yield return (words.MeetingLetters.NotedSubstitute, substitute);
    }

    public static void Reminder(TextSheet sheet, LetterModel<MeetingReminderContent> model, Words words)
    {
        var say = words.MeetingLetters;
        foreach (var one in model.Content.Meetings)
        {
            sheet.Paragraph(one.AsksAnswer ? say.AskLead : say.EveLead);
            sheet.Heading(one.Title);
            InvitationText.Facts(sheet, one.Facts, model.Content.TimeZone, one.Agenda, words);
            sheet.Link(one.AsksAnswer ? words.Letters.AnswerHere : say.ChangeAnswer, model.Url(one.Answer));
        }
    }

    public static void Minutes(TextSheet sheet, LetterModel<MinutesContent> model, Words words)
    {
        var (content, say) = (model.Content, words.MeetingLetters);
        sheet.Paragraph(say.MinutesLead(content.Title, TimeTexts.Date(content.Start)));
        sheet.Line($"{say.Files}:");
        foreach (var file in content.Files)
            sheet.Line($"* {file}", hanging: 2);
        sheet.End();
        sheet.Link(say.OpenFiles, model.Url(content.Page));
    }

    public static void News(TextSheet sheet, LetterModel<MeetingNewsContent> model, Words words)
    {
        sheet.Paragraph(News(model.Content, words));
        sheet.Link(NewsPlace(model.Content, words), model.Url(model.Content.Console));
    }

    public static void Forwarded(TextSheet sheet, LetterModel<ForwardedContent> model, Words words)
    {
        var (content, say) = (model.Content, words.MeetingLetters);
        sheet.Paragraph(say.ForwardedLead(content.Sender.Name, content.Sender.Email, content.Title));
        if (content.IsUnverified)
            sheet.Paragraph(say.ForwardedUnverified);
        sheet.Heading(content.Subject);
        foreach (var line in content.Text.Split('\n'))
            sheet.Line($"> {line}", hanging: 2);
        sheet.End();
        if (content.Attachments.Count > 0)
            sheet.Paragraph(say.ForwardedFiles(string.Join("; ", content.Attachments)));
        sheet.Paragraph(say.ForwardedNote);
    }

    /// <summary>What has happened, in a sentence or two.</summary>
    public static string News(MeetingNewsContent content, Words words) => content.News == MeetingNews.Counter
        ? words.MeetingLetters.CounterLead(content.Person, content.About, content.Title)
        : words.MeetingLetters.SubstituteLead(content.Person, content.About, content.Title);

    /// <summary>Where it is looked after; letters from before that was the meeting's own page lead to the console.</summary>
    public static string NewsPlace(MeetingNewsContent content, Words words) => content.Console == LinkReference.Console ? words.MeetingLetters.Console : words.MeetingDesk.Open;

    /// <summary>The subject line of a reminder.</summary>
    public static string ReminderSubject(MeetingReminderContent content, Words words)
    {
        if (content.Meetings is not [var only])
            return words.MeetingLetters.SeveralSubject(content.Meetings.Count);
        var moment = words.Time.Moment(only.Facts.Start);
        return only.AsksAnswer ? words.MeetingLetters.AskSubject(only.Title, moment) : words.MeetingLetters.EveSubject(only.Title, moment);
    }
}
