using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>Where units stand, in words.</summary>
internal static class StandingWords
{
    /// <summary>The units that have handed in all, with what is to be said of each; null where there are none.</summary>
    public static string? Done(ActivityStanding standing, Words words) => Names(standing.Done, words);

    /// <summary>The units that still owe something.</summary>
    public static string? Owing(ActivityStanding standing, Words words) => Names(standing.Owing, words);

    /// <summary>The subject of a letter after deadlines: how many of how many, and the first activity's title.</summary>
    public static string DeadlineSubject(DeadlineDayContent content, Words words)
    {
        var units = content.Activities.SelectMany(activity => activity.Units).ToList();
        var title = ReminderOrder.Short(content.Activities[0].Title);
        return words.OrganizerLetters.DeadlineSubject(
            units.Count(unit => !unit.Owes), units.Count, content.Activities.Count == 1 ? title : $"{title} (+{content.Activities.Count - 1})");
    }

    /// <summary>A letter's day in words.</summary>
    public static string Day(DateOnly day, Words words) => words.Time.Day(day.ToDateTime(TimeOnly.MinValue));

    private static string? Names(IEnumerable<UnitStanding> units, Words words) =>
        string.Join("; ", units.Select(unit => Name(unit, words))) is { Length: > 0 } names ? names : null;

    private static string Name(UnitStanding unit, Words words)
    {
        var say = words.OrganizerLetters;
        var notes = new List<string>();
        if (unit.IsReturned)
            notes.Add(say.Returned);
        else if (unit.IsLate)
            notes.Add(say.Late);
        if (unit is { Owes: true, ExtendedTo: { } moment })
            notes.Add(say.ExtendedTo(TimeTexts.Short(moment)));
        if (unit is { Owes: true, Promised: { } day })
            notes.Add(say.Promised(TimeTexts.Date(day.ToDateTime(TimeOnly.MinValue))));
        return notes.Count == 0 ? unit.UnitName : $"{unit.UnitName} ({string.Join(", ", notes)})";
    }
}
