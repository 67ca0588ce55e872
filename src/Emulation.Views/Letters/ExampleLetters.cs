using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A letter of each kind that can be worded, made up where a cluster has none of its own to show.</summary>
public static class ExampleLetters
{
    /// <summary>The letter of a kind.</summary>
    /// <param name="kind">One of <see cref="WordedKinds"/>.</param>
    /// <param name="cluster">For which cluster.</param>
    /// <param name="today">A local day near which its dates lie.</param>
    /// <param name="language">The language of its titles.</param>
    /// <param name="to">Whom an invitation is for.</param>
    public static LetterContent Of(string kind, Cluster cluster, DateOnly today, Language language, Correspondent to)
    {
        var say = Words.Of(language).Wording;
        var (name, zone, unit, activity, page) = (cluster.Name, cluster.TimeZone, cluster.Units is [var first, ..] ? first.Name : say.ExampleUnit, say.ExampleActivity, LinkReference.Console);
        var deadline = today.AddDays(7).ToDateTime(new TimeOnly(17, 0));
        var owed = new OwedItem(today.Year, "", activity, deadline, [""], DeadlineStage.Open, true);
        var late = owed with { Deadline = today.AddDays(-4).ToDateTime(new TimeOnly(17, 0)), Stage = DeadlineStage.Closed, EscalatedTo = Duty.Leader };
        var standing = new ActivityStanding(activity, deadline, [new(unit, true, false, false, null, null)]);
        return kind switch
        {
            "escalation" => new ReminderContent(name, zone, today, [new("", unit, page, [late])]),
            "receipt" => new ReceiptContent(name, zone, unit, activity, 1, "RX7K-2M4P", today.ToDateTime(new TimeOnly(9, 30)), false, [], [], [], page),
            "refusal" => new RefusalContent(name, zone, unit, activity, today.ToDateTime(new TimeOnly(9, 30)), ["a.pdf"], Refusal.EmptyFile("a.pdf"), page),
            "return" => new ReturnContent(name, zone, unit, activity, 1, say.ExampleReason, [], deadline, DeadlineStage.Open, page),
            "extension" => new ExtensionContent(name, zone, unit, activity, deadline, deadline.AddDays(7), say.ExampleReason, page),
            "invitation" => new InvitationContent(
                name, zone, "", "", 0, default, say.ExampleMeeting, deadline.Date.AddHours(8), deadline.Date.AddHours(11), null, null, "", to, to, page),
            "weekly" => new WeeklyContent(name, zone, today, [standing with { Deadline = late.Deadline }], [standing], [], [], page),
            "deadlineDay" => new DeadlineDayContent(name, zone, today, [standing with { Deadline = late.Deadline }], page),
            _ => new ReminderContent(name, zone, today, [new("", unit, page, [owed])]),
        };
    }
}
