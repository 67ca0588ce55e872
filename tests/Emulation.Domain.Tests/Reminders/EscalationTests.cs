using System.Globalization;
using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>A report due on Tuesday 10 November 2026; after two working days its leaders hear of it, after four the cluster's head.</summary>
public sealed class EscalationTests
{
    private static readonly ReminderPolicy Policy = new([0], [], null, 2, 4);

    private static readonly Activity Summary = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], []) with { Units = ["unit-b"] };

    private static readonly PublishedPlan Plan = Reminded.Plan(Summary);

    private static readonly Cluster Cluster = Samples.Cluster() with
    {
        Reminders = Policy,
        Contacts = [.. Samples.Cluster().Contacts, new("b-leader", "Lãnh đạo B", "leader@b.example", "unit-b", ContactRole.Leader, Language.Vi)],
    };

    [Theory]
    [InlineData("2026-11-11T09:00", "")]
    [InlineData("2026-11-12T07:59", "")]
    [InlineData("2026-11-12T08:00", "Leader")]
    [InlineData("2026-11-15T23:59", "Leader")]
    // The fourth working day after Tuesday is Monday 16; the head is that of the plan's year: unit A.
    [InlineData("2026-11-16T08:00", "Leader Head")]
    public void Leaders_hear_of_it_after_working_days_overdue_and_the_head_later(string local, string duties) =>
        Assert.Equal(duties, Duties(Due(local, Handled)));

    [Fact]
    public void Each_is_told_once()
    {
        var told = Due("2026-11-12T08:00", Handled).Single().Owed[0].Answered([Duty.Leader], new(2026, 11, 12));

        Assert.Equal(new Escalation(new(2026, 11, 10), new(2026, 11, 12)), told.Escalation);
        Assert.Empty(Due("2026-11-13T09:00", told));
        Assert.Equal("Head", Duties(Due("2026-11-16T08:00", told)));
        var all = Due("2026-11-16T08:00", told).Single().Owed[0].Answered([Duty.Leader, Duty.Head], new(2026, 11, 16));
        Assert.Equal(new Escalation(new(2026, 11, 10), new(2026, 11, 12), new(2026, 11, 16)), all.Escalation);
        Assert.Empty(Due("2027-01-16T08:00", all));
    }

    [Fact]
    public void A_later_deadline_makes_it_another_matter()
    {
        var told = Handled with { Escalation = new(new(2026, 11, 10), new(2026, 11, 12), new(2026, 11, 16)), Extension = new(new(2026, 11, 20, 17, 0, 0), "Bão") };

        Assert.Empty(Due("2026-11-19T09:00", told));
        // Two working days after Friday 20 is Tuesday 24.
        told = told with { RemindedThrough = new(2026, 11, 20) };
        Assert.Empty(Due("2026-11-24T07:59", told));
        Assert.Equal("Leader", Duties(Due("2026-11-24T08:00", told)));
    }

    [Fact]
    public void What_is_returned_after_the_deadline_is_overdue_from_the_return_on()
    {
        var review = new Review(ReviewDecision.Return, 1, "Thiếu", [], Samples.At(2026, 11, 19, 10), "organizer");
        var returned = Handled.With(Samples.Document("report")).Reviewed(Summary, review, Samples.Zone, review.At);

        Assert.Equal(new DateOnly(2026, 11, 19), returned.OverdueSince(Summary));
        Assert.Empty(Due("2026-11-20T09:00", returned));
        Assert.Equal("Leader", Duties(Due("2026-11-23T08:00", returned)));
    }

    [Fact]
    public void A_return_of_long_ago_that_stands_without_its_day_counts_from_its_instant()
    {
        var review = new Review(ReviewDecision.Return, 1, "Thiếu", [], Samples.At(2026, 11, 19, 10), "organizer");
        var returned = Handled.With(Samples.Document("report")).Reviewed(Summary, review, Samples.Zone, review.At) with { ReturnedOn = null };

        Assert.Equal(new DateOnly(2026, 11, 19), returned.OverdueSince(Summary));
    }

    [Fact]
    public void What_lies_longer_back_than_a_letter_looks_is_told_to_nobody()
    {
        Assert.Equal("Leader Head", Duties(Due("2027-02-01T09:00", Handled)));
        Assert.Equal("Head", Duties(Due("2027-02-12T09:00", Handled)));
        Assert.Empty(Due("2027-02-16T09:00", Handled));
    }

    [Fact]
    public void A_unit_that_has_handed_in_is_not_told_of() =>
        Assert.Empty(Due("2026-12-16T08:00", Handled.With(Samples.Document("report"))));

    [Fact]
    public void Nobody_is_told_where_there_is_nobody_to_tell()
    {
        var nobody = Cluster with { Contacts = [.. Cluster.Contacts.Where(contact => contact.Role != ContactRole.Leader)] };
        Assert.Empty(ReminderSchedule.Due(nobody, [Plan], Of(Handled), Samples.At(2026, 11, 16, 9)));

        // A leader who answers for the papers has been reminded already.
        var alone = Cluster with { Contacts = [.. Cluster.Contacts.Where(contact => contact.UnitId != "unit-b" || contact.Role == ContactRole.Leader)] };
        Assert.Equal("Head", Duties(ReminderSchedule.Due(alone, [Plan], Of(Handled), Samples.At(2026, 11, 16, 9))));
    }

    [Fact]
    public void The_hours_to_look_at_the_cluster_know_escalations() =>
        Assert.Equal(
            [Samples.At(2026, 11, 10, 8), Samples.At(2026, 11, 12, 8), Samples.At(2026, 11, 16, 8)],
            new Timetable(Cluster, [Plan]).Instants(Reminded.LongAgo));

    // The secretary's step of Thursday 12 and the leader's letter fall on one day.
    [Fact]
    public void The_units_leader_the_head_and_the_secretary_are_written_to_in_one_round_each_of_what_concerns_them()
    {
        var later = Reminded.Activity(new(2026, 12, 20, 17, 0, 0), [], [], "titles-2026") with { Units = ["unit-b"] };
        var due = ReminderSchedule.Due(Cluster, [Reminded.Plan([Summary, later], [])], new Dictionary<(string, string), Submission>(), Samples.At(2026, 11, 16, 9));

        var round = Assert.Single(ReminderRound.Of(Cluster, due));

        Assert.Equal(["b-secretary Responsible 2", "b-leader Leader 2", "a-leader Head 1"], round.People.Select(person =>
            $"{person.Addressee.Id} {string.Join('+', person.Units.Single().Duties)} {person.Units.Single().Listed.Count()}"));
        var (owed, duties) = Assert.Single(round.Causes());
        Assert.Equal(("summary-2026", 3), (owed.Activity.Id, duties.Count));
    }

    [Fact]
    public void A_crowd_of_late_units_is_not_held_up_by_the_head_who_hears_of_all_of_them()
    {
        var units = Enumerable.Range(0, 20).Select(number => new Unit($"unit-{number}", $"Đơn vị {number}")).ToList();
        var cluster = Cluster with
        {
            Units = units,
            Leadership = [new(2026, "unit-0", null)],
            Contacts =
            [
                .. units.SelectMany(unit => new[] { ContactRole.Secretary, ContactRole.Leader }, (unit, role) =>
                    new Contact($"{unit.Id}-{role}", $"{role}", $"{role}@{unit.Id}.example", unit.Id, role, Language.Vi)),
            ],
        };
        var due = ReminderSchedule.Due(cluster, [Reminded.Plan(Summary with { Units = ["all"] })], new Dictionary<(string, string), Submission>(), Samples.At(2026, 11, 16, 9));

        var rounds = ReminderRound.Of(cluster, due);

        Assert.Equal(21, rounds.Count);
        Assert.All(rounds.SkipLast(1), round => Assert.All(round.Causes(), cause => Assert.Equal([Duty.Responsible, Duty.Leader], cause.Duties)));
        Assert.Equal("unit-0-Leader", Assert.Single(rounds[^1].People).Addressee.Id);
        Assert.Equal(20, rounds[^1].Causes().Count(cause => cause.Duties.SequenceEqual([Duty.Head])));
    }

    // 20 units late with four things each: more than one letter to the head answers for. Who looks again finds the rest, and comes to an end.
    [Fact]
    public void What_does_not_fit_into_the_heads_letter_makes_no_round_without_people()
    {
        var units = Enumerable.Range(0, 20).Select(number => new Unit($"unit-{number}", $"Đơn vị {number}")).ToList();
        var cluster = Cluster with
        {
            Units = [.. units, new("head", "Đơn vị trưởng")],
            Leadership = [new(2026, "head", null)],
            Contacts =
            [
                .. units.Select(unit => new Contact($"{unit.Id}-s", "Thư ký", $"s@{unit.Id}.example", unit.Id, ContactRole.Secretary, Language.Vi)),
                new("head-l", "Lãnh đạo", "l@head.example", "head", ContactRole.Leader, Language.Vi),
            ],
            Reminders = new([], [], null, 0, 4),
        };
        var activities = Enumerable.Range(0, 4).Select(number => Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [], [], $"late-{number}") with { Units = [.. units.Select(unit => unit.Id)] });
        var state = new ClusterState(cluster, [Reminded.Plan([.. activities], [])], new Dictionary<(string, string), Submission>());
        var now = Samples.At(2026, 11, 16, 9);

        var tick = ReminderTick.Of(state, now);
        Assert.All(tick.Rounds, round => Assert.NotEmpty(round.Round.People));
        var letters = LetterForecast.Between(state, now, now, now.AddDays(7), new(_ => new("", LinkPurpose.Unit), _ => new("", LinkPurpose.Rsvp)));
        Assert.InRange(letters.Count(letter => letter.To.Email == "l@head.example"), 2, 5);
    }

    // Any ticks over two months: each of the two is told at most once, on a working day, not before its time, and if somebody ticks after it.
    [Fact]
    public void Whenever_somebody_ticks_each_is_told_exactly_once()
    {
        var plans = Gen.Choose(1, 6).SelectMany(leader => Gen.Choose(0, 6).Select(more => (Leader: leader, Head: leader + more)));
        var ticks = Gen.ListOf(Gen.Choose(0, 60 * 24)).Select(hours => hours.Order().ToList());

        Prop.ForAll(Arb.From(plans), Arb.From(ticks), (policy, hours) =>
        {
            var cluster = Cluster with { Reminders = new([0], [1], null, policy.Leader, policy.Head) };
            var timetable = new Timetable(cluster, [Plan]);
            var submission = Handled with { RemindedThrough = null };
            var told = new List<(Duty Duty, DateTimeOffset At)>();
            foreach (var now in hours.Select(hour => Samples.At(2026, 11, 1).AddHours(hour)).Where(timetable.IsOpen))
            {
                foreach (var round in ReminderRound.Of(cluster, ReminderSchedule.Due(cluster, [Plan], Of(submission), now)))
                {
                    foreach (var (owed, duties) in round.Causes())
                    {
                        told.AddRange(duties.Where(duty => duty != Duty.Responsible).Select(duty => (duty, now)));
                        submission = owed.Answered(duties, Samples.Zone.Day(now));
                    }
                }
            }

            return new[] { (Duty.Leader, policy.Leader), (Duty.Head, policy.Head) }.All(one =>
            {
                var first = timetable.Escalation(Summary, Handled, one.Item2, timetable.Policy(Plan, Summary));
                var at = told.Where(letter => letter.Duty == one.Item1).Select(letter => letter.At).ToList();
                var expected = hours.Select(hour => Samples.At(2026, 11, 1).AddHours(hour)).Where(now => now >= first && timetable.IsOpen(now)).Take(1);
                return at.SequenceEqual(expected);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));
    }

    private static Submission Handled => Reminded.Through(2026, 11, 10, "unit-b");

    private static IReadOnlyList<DueUnit> Due(string local, Submission submission) =>
        ReminderSchedule.Due(Cluster, [Plan], Of(submission), Samples.Zone.Instant(DateTime.Parse(local, CultureInfo.InvariantCulture)));

    private static Dictionary<(string, string), Submission> Of(Submission submission) => new() { [(submission.ActivityId, submission.UnitId)] = submission };

    private static string Duties(IReadOnlyList<DueUnit> due) =>
        string.Join(' ', Enum.GetValues<Duty>().Where(duty => due.Any(unit => unit.IsDueFor(duty))));
}
