using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>What a reminder names first: what is most urgent, whatever the letter is sent for.</summary>
internal static class ReminderOrder
{
    /// <summary>The units, the one with the most urgent thing first.</summary>
    public static IEnumerable<OwingUnit> Units(ReminderContent content) =>
        content.Units.Where(unit => unit.Items.Count > 0).OrderBy(unit => unit.Items.Min(Urgency));

    /// <summary>
    /// All that a unit owes: what is late and still taken, then what is to come, the nearest deadline first, and at the end what is
    /// closed, for which only an extension helps.
    /// </summary>
    public static IEnumerable<OwedItem> Items(OwingUnit unit) => unit.Items.OrderBy(Urgency);

    /// <summary>How far an item's deadline is from the letter's day.</summary>
    public static string Distance(ReminderContent content, OwedItem item, Words words) =>
        words.Time.Distance(DateOnly.FromDateTime(item.Deadline).DayNumber - content.Day.DayNumber, item.Stage != DeadlineStage.Open);

    /// <summary>How many, by when, and the nearest one's title: of what is to come, or else of what passed last.</summary>
    public static string Subject(ReminderContent content, Words words)
    {
        var items = content.Items.ToList();
        var nearest = items.Find(item => item.Stage == DeadlineStage.Open) ?? items[^1];
        var overdue = items.Count(item => item.Stage != DeadlineStage.Open);
        return words.Letters.ReminderSubject(items.Count, overdue, words.Time.Day(nearest.Deadline), Short(nearest.Title));
    }

    private static (int Stage, DateTime Deadline) Urgency(OwedItem item) => (item.Stage switch
    {
        DeadlineStage.Grace => 0,
        DeadlineStage.Open => 1,
        _ => 2,
    }, item.Deadline);

    /// <summary>A title as it fits into a subject.</summary>
    public static string Short(string title) => title.Length <= 80 ? title : $"{title[..79].TrimEnd()}…";
}
