using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    // Deadlines in the weeks around New Year and Tết 2027, any days off, any weekends worked, any steps up to three weeks away, any hour of the plan.
    private static readonly Gen<PublishedPlan> Plans =
        from deadlines in Gen.NonEmptyListOf(Gen.Choose(0, 60 * 24))
        from before in Gen.ListOf(Gen.Choose(0, 21))
        from after in Gen.ListOf(Gen.Choose(0, 21))
        from off in Gen.ListOf(Gen.Choose(-20, 90))
        from worked in Gen.ListOf(Gen.Choose(-20, 90))
        from hour in Gen.Choose(8, 18)
        from published in Gen.Choose(-60 * 24, 60 * 24)
        select WithPolicy(hour, worked.Select(day => new DateOnly(2026, 12, 15).AddDays(day)), Reminded.Plan(
            [.. deadlines.Take(4).Select((hours, at) => Reminded.Activity(new DateTime(2026, 12, 15).AddHours(hours), [.. before.Distinct()], [.. after.Distinct()], $"a-{at}"))],
            [.. off.Select(day => new DateOnly(2026, 12, 15).AddDays(day)).Distinct()],
            Samples.At(2026, 12, 15).AddHours(published)));

    // Hours at which somebody ticks, over half a year.
    private static readonly Gen<List<int>> Ticks = Gen.ListOf(Gen.Choose(0, 180 * 24)).Select(hours => hours.Order().ToList());

    [Fact]
    public void No_step_falls_on_a_day_off() => Prop.ForAll(Arb.From(Plans), plan =>
    {
        var calendar = Reminded.Timetable(plan).Calendar;
        return plan.Plan.Activities.All(activity => Reminded.Days(activity, calendar).All(calendar.IsWorkingDay));
    }).Check(Config);

    [Fact]
    public void Letters_go_out_on_working_days_only_at_most_one_a_day_and_one_a_step() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Ticks), (plan, ticks) =>
        {
            var calendar = Reminded.Timetable(plan).Calendar;
            var days = Letters(plan, ticks).Select(letter => Samples.Zone.Day(letter)).ToList();
            return days.All(calendar.IsWorkingDay)
                && days.Count == days.Distinct().Count()
                && days.Count <= plan.Plan.Activities.SelectMany(activity => Reminded.Days(activity, calendar)).Distinct().Count();
        }).Check(Config);

    [Fact]
    public void A_unit_that_has_submitted_is_never_due() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Ticks), (plan, ticks) =>
        {
            var submitted = plan.Plan.Activities.Select(activity => Submission.None(activity.Id, "unit-a").With(Samples.Document("report"))).ToArray();
            return ticks.TrueForAll(hours => plan.Due(At(hours), submitted).All(unit => unit.Unit.Id != "unit-a"));
        }).Check(Config);

    [Fact]
    public void While_something_is_owed_and_steps_remain_the_next_one_comes_and_not_before() => Prop.ForAll(Arb.From(Plans), plan =>
    {
        var calendar = Reminded.Timetable(plan).Calendar;
        foreach (var activity in plan.Plan.Activities)
        {
            var alone = plan with { Plan = plan.Plan with { Activities = [activity] } };
            var days = Reminded.Days(activity, calendar).Select(day => AtHour(plan, day)).Where(instant => instant >= plan.PublishedAt[activity.Id]).ToList();
            var reminded = Submission.None(activity.Id, "unit-a");
            foreach (var step in days)
            {
                if (IsDue(alone, step.AddSeconds(-1), reminded) || !IsDue(alone, step, reminded) || !Reminded.Timetable([alone]).IsOpen(step))
                    return false;
                reminded = reminded with { RemindedThrough = Samples.Zone.Day(step) };
            }

            if (IsDue(alone, At(365 * 24), reminded))
                return false;
        }

        return true;
    }).Check(Config);

    [Fact]
    public void The_next_opening_is_open_lies_ahead_and_nothing_is_open_on_a_day_between() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Gen.Choose(0, 100 * 24 * 60)), (plan, minutes) =>
        {
            var now = At(0).AddMinutes(minutes);
            var next = Reminded.Timetable([plan]).NextOpening(now);
            var (today, day) = (Samples.Zone.Day(now), Samples.Zone.Day(next));
            return next > now
                && Reminded.Timetable([plan]).IsOpen(next)
                && !Reminded.Timetable([plan]).IsOpen(next.AddSeconds(-1))
                && Enumerable.Range(1, Math.Max(0, day.DayNumber - today.DayNumber - 1))
                    .All(ahead => !Reminded.Timetable([plan]).IsOpen(Samples.Zone.Instant(today.AddDays(ahead), new TimeOnly(12, 0))));
        }).Check(Config);

    /// <summary>The instants at which unit A is written to, where somebody looks at these hours.</summary>
    private static List<DateTimeOffset> Letters(PublishedPlan plan, List<int> ticks)
    {
        var letters = new List<DateTimeOffset>();
        var stand = plan.Plan.Activities.ToDictionary(activity => activity.Id, activity => Submission.None(activity.Id, "unit-a"));
        foreach (var now in ticks.Select(At).Where(now => Reminded.Timetable([plan]).IsOpen(now)))
        {
            if (plan.Due(now, [.. stand.Values]).FirstOrDefault(unit => unit.Unit.Id == "unit-a") is not { } due)
                continue;
            letters.Add(now);
            foreach (var owed in due.Owed.Where(owed => owed.IsDue))
                stand[owed.Activity.Id] = owed.Submission with { RemindedThrough = Samples.Zone.Day(now) };
        }

        return letters;
    }

    private static PublishedPlan WithPolicy(int hour, IEnumerable<DateOnly> worked, PublishedPlan plan) =>
        plan with { Plan = plan.Plan with { Reminders = new(Hour: hour), DaysWorked = [.. worked.Where(day => WorkingCalendar.IsWeekend(day) && !plan.Plan.DaysOff.Contains(day))] } };

    private static DateTimeOffset AtHour(PublishedPlan plan, DateOnly day) => Samples.Zone.Instant(day, new TimeOnly(plan.Plan.Reminders!.Hour!.Value, 0));

    private static bool IsDue(PublishedPlan plan, DateTimeOffset now, Submission reminded) =>
        plan.Due(now, reminded).Any(unit => unit.Unit.Id == "unit-a");

    private static DateTimeOffset At(int hours) => Samples.At(2026, 12, 1).AddHours(hours);
}
