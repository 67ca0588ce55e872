using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>What stands for the placeholders of own words in one letter.</summary>
internal static class PlaceholderValues
{
    /// <summary>The values by name: those that <see cref="WordedKinds"/> lists for the letter's kind.</summary>
    public static IReadOnlyDictionary<string, string> Of(LetterContent content, Language language, Correspondent to)
    {
        var values = new Dictionary<string, string> { ["person"] = to.Name, ["cluster"] = content.ClusterName };
        foreach (var (name, value) in Own(content, Words.Of(language)))
            values[name] = value;
        return values;
    }

    private static IEnumerable<(string Name, string Value)> Own(LetterContent content, Words words) => content switch
    {
        ReminderContent reminder => Reminder(reminder, words),
        ReceiptContent receipt => [("unit", receipt.UnitName), ("activity", receipt.ActivityTitle), ("receipt", receipt.Receipt)],
        RefusalContent refusal => [("unit", refusal.UnitName), ("activity", refusal.ActivityTitle)],
        ReturnContent returned => [("unit", returned.UnitName), ("activity", returned.ActivityTitle), ("deadline", words.Time.Moment(returned.Deadline))],
        ExtensionContent extension =>
            [("unit", extension.UnitName), ("activity", extension.ActivityTitle), ("deadline", words.Time.Moment(extension.ExtendedTo ?? extension.PlanDeadline))],
        InvitationContent invitation => [("meeting", invitation.Title), ("start", words.Time.Moment(invitation.Start))],
        WeeklyContent weekly => [("day", StandingWords.Day(weekly.Day, words)), ("late", $"{weekly.Late.Count}"), ("soon", $"{weekly.Soon.Count}")],
        DeadlineDayContent deadlines => Deadlines([.. deadlines.Activities.SelectMany(activity => activity.Units)], deadlines.Activities.Select(activity => activity.Title)),
        _ => [],
    };

    private static IEnumerable<(string, string)> Reminder(ReminderContent reminder, Words words)
    {
        var items = reminder.Items.Where(item => !item.IsNoticeOnly).ToList();
        if (items.Count == 0)
            return [];
        var escalated = items.FindAll(item => item.EscalatedTo is not null);
        var nearest = escalated.FirstOrDefault() ?? items.Find(item => item.Stage == DeadlineStage.Open) ?? items[^1];
        return
        [
            ("unit", string.Join(", ", ReminderOrder.Units(reminder).Select(unit => unit.UnitName))),
            ("count", $"{(escalated.Count > 0 ? escalated.Count : items.Count)}"),
            ("nearest", words.Time.Day(nearest.Deadline)),
            ("activity", nearest.Title),
        ];
    }

    private static IEnumerable<(string, string)> Deadlines(List<UnitStanding> units, IEnumerable<string> titles) =>
        [("activity", string.Join(", ", titles)), ("done", $"{units.Count(unit => !unit.Owes)}"), ("total", $"{units.Count}")];
}
