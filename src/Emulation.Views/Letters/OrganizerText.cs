using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>The organizers' letters in plain text.</summary>
internal static class OrganizerText
{
    public static void Week(TextSheet sheet, LetterModel<WeeklyContent> model, Words words)
    {
        var (content, say) = (model.Content, words.OrganizerLetters);
        sheet.Lead(model, say.WeeklyLead(content.ClusterName, StandingWords.Day(content.Day, words)));
        Standings(sheet, say.LateHeading, content.Late, words, withCount: false);
        if (content.Unreached.Count > 0)
        {
            sheet.Heading(say.UnreachedHeading);
            sheet.Paragraph(say.UnreachedNote);
            foreach (var person in content.Unreached)
                sheet.Line($"* {person.Name}: {person.Email}", hanging: 2);
            sheet.End();
        }

        Standings(sheet, say.SoonHeading, content.Soon, words, withCount: true);
        Standings(sheet, say.CameHeading, content.Came, words, withCount: false);
        End(sheet, model.Url(content.Console), content, words);
    }

    public static void DeadlineDay(TextSheet sheet, LetterModel<DeadlineDayContent> model, Words words)
    {
        sheet.Lead(model, words.OrganizerLetters.DeadlineLead);
        Standings(sheet, null, model.Content.Activities, words, withCount: true);
        End(sheet, model.Url(model.Content.Console), model.Content, words);
    }

    private static void Standings(TextSheet sheet, string? heading, IReadOnlyList<ActivityStanding> standings, Words words, bool withCount)
    {
        var say = words.OrganizerLetters;
        if (heading is not null && standings.Count > 0)
            sheet.Heading(heading);
        foreach (var standing in standings)
        {
            sheet.Line($"* {standing.Title}", hanging: 2).Line($"{words.Letters.Deadline}: {words.Time.Moment(standing.Deadline)}", indent: 2);
            if (withCount)
                sheet.Line(say.HandedIn(standing.Done.Count(), standing.Units.Count), indent: 2);
            if (StandingWords.Owing(standing, words) is { } owing)
                sheet.Line($"{say.Owing}: {owing}", indent: 2);
            if (StandingWords.Done(standing, words) is { } done)
                sheet.Line($"{say.Done}: {done}", indent: 2);
            sheet.End();
        }
    }

    private static void End(TextSheet sheet, string console, LetterContent content, Words words)
    {
        sheet.Link(words.OrganizerLetters.OpenConsole, console);
        sheet.Paragraph(words.Letters.ZoneNote(words.Time.Zone(content.TimeZone)));
    }
}
