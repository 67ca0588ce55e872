using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>What a reminder names first: what is most urgent, whatever the letter is sent for.</summary>
internal static class ReminderOrder
{
    /// <summary>The units, the one with the most urgent thing first.</summary>
    public static IEnumerable<OwingUnit> Units(ReminderContent content) =>
        content.Units.Where(unit => unit.Items.Count > 0).OrderBy(unit => unit.Items.Min(Urgency));

    /// <summary>
    /// All that a unit owes: what is escalated, if anything, what is late and still taken, then what is to come, the nearest deadline first, and at the end what is
    /// closed, for which only an extension helps.
    /// </summary>
    public static IEnumerable<OwedItem> Items(OwingUnit unit) => unit.Items.Where(item => !item.IsNoticeOnly).OrderBy(Urgency);

    /// <summary>What the unit is told and owes nothing for, the nearest day first.</summary>
    public static IReadOnlyList<OwedItem> Notices(OwingUnit unit) => [.. unit.Items.Where(item => item.IsNoticeOnly).OrderBy(item => item.Deadline)];

    /// <summary>What the unit is told of an item besides, a line each.</summary>
    public static IEnumerable<string> Notice(ReminderContent content, OwedItem item, Words words)
    {
        if (item.Notice is not { } notice)
            yield break;
        var day = notice.Day.ToDateTime(TimeOnly.MinValue);
        if (notice.Kind == NoticeKind.Opening)
        {
            yield return words.Kinds.OpeningNote(words.Time.Day(day), words.Time.Moment(item.Deadline));
            yield break;
        }

        yield return $"{words.Kinds.VisitOn}: {words.Time.Day(day)} ({words.Time.Distance(notice.Day.DayNumber - content.Day.DayNumber, passed: false)})";
        yield return words.Kinds.VisitNote;
    }

    /// <summary>What the button to the unit's page is called.</summary>
    public static string Button(OwingUnit unit, Words words) => Items(unit).Any() ? words.Letters.SubmitHere : words.Letters.SeePage;

    /// <summary>Whether what it asks for may have come while it was on its way.</summary>
    public static bool MayBeLate(ReminderContent content) => content.Units.Any(unit => unit.Page is not null && Items(unit).Any());

    /// <summary>How far an item's deadline is from the letter's day.</summary>
    public static string Distance(ReminderContent content, OwedItem item, Words words) =>
        words.Time.Distance(DateOnly.FromDateTime(item.Deadline).DayNumber - content.Day.DayNumber, item.Stage != DeadlineStage.Open);

    /// <summary>How many, by when, and the nearest one's title: of what is to come, or else of what passed last.</summary>
    public static string Subject(ReminderContent content, Words words)
    {
        var items = content.Items.Where(item => !item.IsNoticeOnly).ToList();
        if (items.Count == 0)
            return NoticeSubject([.. content.Items], words);
        if (items.FindAll(item => item.EscalatedTo is not null) is { Count: > 0 } escalated)
            return words.Escalation.Subject(escalated.Count, EscalatedUnits(content), Short(escalated[0].Title));
        var nearest = items.Find(item => item.Stage == DeadlineStage.Open) ?? items[^1];
        var overdue = items.Count(item => item.Stage != DeadlineStage.Open);
        return words.Letters.ReminderSubject(items.Count, overdue, words.Time.Day(nearest.Deadline), Short(nearest.Title));
    }

    private static string NoticeSubject(List<OwedItem> notices, Words words) => notices switch
    {
        [] => words.Kinds.NoticesSubject(0, ""),
        [{ Notice: { Kind: NoticeKind.Visit } visit } one] => words.Kinds.VisitSubject(words.Time.Day(visit.Day.ToDateTime(TimeOnly.MinValue)), Short(one.Title)),
        [var one] => words.Kinds.OpeningSubject(Short(one.Title)),
        _ => words.Kinds.NoticesSubject(notices.Count, Short(notices[0].Title)),
    };

    private static string EscalatedUnits(ReminderContent content)
    {
        var names = Units(content).Where(unit => unit.EscalatedTo is not null).Select(unit => unit.UnitName).ToList();
        return names.Count <= 2 ? string.Join(", ", names) : $"{names[0]} (+{names.Count - 1})";
    }

    /// <summary>Whether the parts about units have the usual beginnings: own words take the place of the only one, and stand before several.</summary>
    public static bool HasLead(LetterModel<ReminderContent> model) => model.Opening is null || Units(model.Content).Skip(1).Any();

    /// <summary>What the part about a unit begins with.</summary>
    public static string Lead(OwingUnit unit, Words words) => unit.EscalatedTo switch
    {
        Duty.Leader => words.Escalation.LeaderLead(unit.UnitName),
        Duty.Head => words.Escalation.HeadLead(unit.UnitName),
        _ when !Items(unit).Any() => words.Kinds.NoticeLead(unit.UnitName),
        _ => words.Letters.ReminderLead(Items(unit).Count(), unit.UnitName),
    };

    /// <summary>Who was reminded before, each with the mailbox to ask at.</summary>
    public static string? Responsible(OwingUnit unit) => unit.Responsible is { Count: > 0 } people
        ? string.Join("; ", people.Select(person => $"{person.Name} ({person.Email})"))
        : null;

    /// <summary>What is known of an item besides: what the unit has promised, and of an escalation who was told before.</summary>
    public static IEnumerable<string> Told(OwedItem item, Words words)
    {
        if (item.Promised is { } promised)
            yield return words.Escalation.Promised(Day(promised));
        if (item.EscalatedTo is not null && item.RemindedOn is { } reminded)
            yield return words.Escalation.RemindedOn(Day(reminded));
        if (item.EscalatedTo == Duty.Head && item.LeaderToldOn is { } told)
            yield return words.Escalation.LeaderToldOn(Day(told));

        string Day(DateOnly day) => words.Time.Day(day.ToDateTime(TimeOnly.MinValue));
    }

    private static (bool IsPlain, int Stage, DateTime Deadline) Urgency(OwedItem item) => (item.EscalatedTo is null, item.Stage switch
    {
        DeadlineStage.Grace => 0,
        DeadlineStage.Open => 1,
        _ => 2,
    }, item.Deadline);

    /// <summary>A title as it fits into a subject.</summary>
    public static string Short(string title) => title.Length <= 80 ? title : $"{title[..79].TrimEnd()}…";
}
