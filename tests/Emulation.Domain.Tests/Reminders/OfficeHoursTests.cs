using System.Globalization;
using Emulation.Domain.Clusters;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

public sealed class OfficeHoursTests
{
    private static readonly Cluster Cluster = Samples.Cluster() with { OfficeHours = new(7, 19) };

    // Friday 6 November 2026, then the weekend.
    [Theory]
    [InlineData("2026-11-06T06:59:59", false, "2026-11-06T07:00")]
    [InlineData("2026-11-06T07:00:00", true, "2026-11-09T07:00")]
    [InlineData("2026-11-06T18:59:59", true, "2026-11-09T07:00")]
    [InlineData("2026-11-06T19:00:00", false, "2026-11-09T07:00")]
    [InlineData("2026-11-08T12:00:00", false, "2026-11-09T07:00")]
    public void Around_office_hours_it_is_quiet(string local, bool open, string next)
    {
        var timetable = new Timetable(Cluster, [Reminded.Plan(Samples.Activity())]);

        Assert.Equal(open, timetable.IsOpen(At(local)));
        Assert.Equal(At(next), timetable.NextOpening(At(local)));
    }

    // An hour that a plan chose before the cluster's hours changed.
    [Theory]
    [InlineData(5, 7)]
    [InlineData(7, 7)]
    [InlineData(18, 18)]
    [InlineData(22, 18)]
    public void A_step_outside_office_hours_comes_in_the_nearest_hour_inside(int hour, int comes)
    {
        var plan = Reminded.Plan(Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], []) with { Reminders = new(Hour: hour) });

        Assert.Equal([Samples.At(2026, 11, 10, comes)], new Timetable(Cluster, [plan]).Instants(Reminded.LongAgo));
    }

    // Both due on Tuesday 10 November: one reminds at eight, the other at two in the afternoon.
    [Fact]
    public void The_first_letter_of_a_day_answers_for_the_days_later_hours()
    {
        var morning = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "morning");
        var afternoon = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "afternoon") with { Reminders = new(Hour: 14) };

        Assert.All(Reminded.Plan([morning, afternoon], []).Due(Samples.At(2026, 11, 10, 8)), unit => Assert.All(unit.Owed, owed => Assert.True(owed.IsDue)));
        Assert.Empty(Reminded.Plan(afternoon).Due(Samples.At(2026, 11, 10, 13, 59, 59)));
        Assert.Equal(2, Reminded.Plan(afternoon).Due(Samples.At(2026, 11, 10, 14)).Count);
    }

    // Unit A is due at eight and shares a secretary with unit B, which shares another one with unit C; D stands alone.
    [Fact]
    public void Units_that_share_people_are_due_together_on_a_day()
    {
        var cluster = Samples.Cluster() with
        {
            Units = [new("a", "A"), new("b", "B"), new("c", "C"), new("d", "D")],
            Contacts = [Person("a", "one"), Person("b", "one"), Person("b", "two"), Person("c", "two"), Person("d", "three")],
        };
        var morning = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "morning") with { Units = ["a"] };
        var afternoon = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "afternoon") with { Units = ["b", "c", "d"], Reminders = new(Hour: 14) };

        var due = ReminderSchedule.Due(cluster, [Reminded.Plan([morning, afternoon], [])], new Dictionary<(string, string), Submission>(), Samples.At(2026, 11, 10, 8));

        Assert.Equal(["a", "b", "c"], due.Select(unit => unit.Unit.Id));
    }

    [Fact]
    public void The_next_opening_lies_ahead_and_begins_office_hours_of_a_working_day() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 23).SelectMany(from => Gen.Choose(from + 1, 24).Select(until => new OfficeHours(from, until)))), Arb.From(Gen.Choose(0, 60 * 24 * 60)), (hours, minutes) =>
        {
            var timetable = new Timetable(Samples.Cluster() with { OfficeHours = hours }, [Reminded.Plan([], Reminded.Tet)]);
            var now = Samples.At(2027, 1, 20).AddMinutes(minutes);
            var next = timetable.NextOpening(now);
            return next > now
                && timetable.IsOpen(next)
                && Samples.Zone.Local(next) is var local && local.Hour == hours.From && local.Minute == 0
                && timetable.Calendar.IsWorkingDay(DateOnly.FromDateTime(local))
                && timetable.IsOpen(now) == (timetable.Calendar.IsWorkingDay(Samples.Zone.Day(now)) && hours.Has(Samples.Zone.Local(now).Hour));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    private static Contact Person(string unit, string mailbox) => new($"{unit}-{mailbox}", mailbox, $"{mailbox}@x.example", unit, ContactRole.Secretary, Language.Vi);

    private static DateTimeOffset At(string local) => Samples.Zone.Instant(DateTime.Parse(local, CultureInfo.InvariantCulture));
}
