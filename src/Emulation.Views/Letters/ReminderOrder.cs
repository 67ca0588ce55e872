using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>What a reminder names first: what it is sent for, then what else is owed, each by its deadline.</summary>
internal static class ReminderOrder
{
    /// <summary>What the letter is sent for.</summary>
    public static IEnumerable<OwedItem> Causes(OwingUnit unit) => unit.Items.Where(item => item.IsCause).OrderBy(item => item.Deadline);

    /// <summary>What is owed besides.</summary>
    public static IEnumerable<OwedItem> Others(OwingUnit unit) => unit.Items.Where(item => !item.IsCause).OrderBy(item => item.Deadline);

    /// <summary>How far an item's deadline is from the letter's day.</summary>
    public static string Distance(ReminderContent content, OwedItem item, Words words) =>
        words.Time.Distance(DateOnly.FromDateTime(item.Deadline).DayNumber - content.Day.DayNumber, item.Stage != DeadlineStage.Open);

    /// <summary>How many, by when, and the nearest one's title.</summary>
    public static string Subject(ReminderContent content, Words words)
    {
        var items = content.Items.ToList();
        var nearest = items.Find(item => item.Stage == DeadlineStage.Open) ?? items[0];
        var overdue = items.Count(item => item.Stage != DeadlineStage.Open);
        return words.Letters.ReminderSubject(items.Count, overdue, words.Time.Day(nearest.Deadline), Short(nearest.Title));
    }

    private static string Short(string title) => title.Length <= 80 ? title : $"{title[..79].TrimEnd()}…";
}
