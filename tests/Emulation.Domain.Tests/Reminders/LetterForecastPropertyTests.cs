using System.Text.Json;
using Emulation.Domain.Clusters;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>What is foreseen is what is sent: clusters, plans and standings of every kind, and an agenda that is followed hour by hour as the app does.</summary>
public sealed class LetterForecastPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true);

    private static readonly DateOnly First = new(2026, 12, 1);

    private static readonly Gen<ReminderPolicy> Policies =
        from before in Gen.ListOf(Gen.Choose(0, 21))
        from after in Gen.ListOf(Gen.Choose(0, 30))
        from hour in Gen.Choose(8, 18)
        from leader in Gen.Choose(0, 6)
        from head in Gen.Choose(0, 9)
        select new ReminderPolicy([.. before.Distinct().Take(5)], [.. after.Distinct().Take(4)], hour, leader, head);

    // Deadlines around New Year and Tết, each activity with its own hours, days off and days worked anywhere.
    private static readonly Gen<PublishedPlan> Plans =
        from deadlines in Gen.NonEmptyListOf(Gen.Choose(0, 70 * 24))
        from own in Gen.ListOf(Policies)
        from policy in Policies
        from off in Gen.ListOf(Gen.Choose(-20, 90))
        from worked in Gen.ListOf(Gen.Choose(-20, 90))
        from published in Gen.Choose(-40 * 24, 0)
        let daysOff = off.Select(First.AddDays).Distinct().ToList()
        select PublishedPlan.Nothing(2026).With(
            new ClusterPlan("Kế hoạch", daysOff, [.. deadlines.Take(5).Select((hours, at) => Activity(at, hours, own.ElementAtOrDefault(at)))])
            {
                Reminders = policy,
                DaysWorked = [.. worked.Select(First.AddDays).Distinct().Where(day => WorkingCalendar.IsWeekend(day) && !daysOff.Contains(day))],
            },
            Samples.At(2026, 12, 1).AddHours(published));

    // Who is a contact of which unit: four mailboxes at four units, so that people are shared, and some units have nobody or no leader.
    private static readonly Gen<Cluster> Clusters =
        from people in Gen.ListOf(from mailbox in Gen.Choose(0, 4) from unit in Gen.Choose(0, 3) from leads in Gen.Elements(true, false) select (mailbox, unit, leads))
        from hours in Gen.Elements(null, new OfficeHours(9, 16))
        select Samples.Cluster() with
        {
            Units = [.. Enumerable.Range(0, 4).Select(unit => new Unit($"unit-{unit}", $"Đơn vị {unit}"))],
            Leadership = [new(2026, "unit-0", "unit-1")],
            OfficeHours = hours,
            Contacts =
            [
                Samples.Organizer,
                .. people.Take(8).Select((one, at) => new Contact(
                    $"c-{at}", $"Người {one.mailbox}", $"m{one.mailbox}@x.example", $"unit-{one.unit}", one.leads ? ContactRole.Leader : ContactRole.Secretary, Language.Vi)),
            ],
        };

    private static readonly Gen<List<(int Activity, int Unit, int What, int Days)>> Standings = Gen.ListOf(
        from activity in Gen.Choose(0, 4)
        from unit in Gen.Choose(0, 3)
        from what in Gen.Choose(0, 8)
        from days in Gen.Choose(0, 40)
        select (activity, unit, what, days)).Select(all => all.DistinctBy(one => (one.activity, one.unit)).Select(one => (one.activity, one.unit, one.what, one.days)).ToList());

    // Meetings within ten weeks, some off, to which people of the units and a guest are invited; some have answered.
    private static readonly Gen<List<KnownMeeting>> Meetings = Gen.ListOf(
        from hours in Gen.Choose(24, 70 * 24)
        from isOff in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from people in Gen.ListOf(from mailbox in Gen.Choose(0, 5) from answer in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No, Answer.Maybe) select (mailbox, answer))
        select (hours, isOff, people)).Select(all => all.Take(3).Select((one, at) => Meeting(at, one.hours, one.isOff, one.people)).ToList());

    private static readonly Gen<(ClusterState State, DateTimeOffset Now)> Cases =
        from cluster in Clusters
        from plan in Plans
        from standings in Standings
        from closed in Gen.SubListOf("m0@x.example", "m1@x.example", "organizer@cluster.example")
        from hours in Gen.Choose(0, 60 * 24)
        from meetings in Meetings
        select (new ClusterState(cluster, [plan], Submissions(plan, standings)) { Closed = closed.ToHashSet(), Meetings = meetings }, Samples.At(2026, 12, 1).AddHours(hours));

    [Fact]
    public void What_is_foreseen_goes_out_on_these_days_to_these_people_with_these_words() =>
        Prop.ForAll(Arb.From(Cases), given =>
        {
            var until = given.Now.AddDays(LetterForecast.MostDays);
            var foreseen = LetterForecast.Between(given.State, given.Now, given.Now, until, Links).Select(letter => Line(letter.At, letter.To, letter.Content)).Order().ToList();
            var sent = new Sending(given.State, given.Now).Until(until).Order().ToList();
            return foreseen.SequenceEqual(sent)
                ? true
                : throw new InvalidOperationException($"Foreseen only: {string.Join("\n", foreseen.Except(sent))}\nSent only: {string.Join("\n", sent.Except(foreseen))}");
        }).Check(Config);

    [Fact]
    public void A_later_beginning_of_the_list_hides_letters_and_changes_none() =>
        Prop.ForAll(Arb.From(Cases), Arb.From(Gen.Choose(0, 90)), (given, days) =>
        {
            var (from, until) = (given.Now.AddDays(days), given.Now.AddDays(LetterForecast.MostDays));
            var all = LetterForecast.Between(given.State, given.Now, given.Now, until, Links).Where(letter => letter.At >= from).Select(letter => Line(letter.At, letter.To, letter.Content));
            return all.SequenceEqual(LetterForecast.Between(given.State, given.Now, from, until, Links).Select(letter => Line(letter.At, letter.To, letter.Content)));
        }).Check(Config.WithMaxTest(40));

    private static Activity Activity(int at, int hours, ReminderPolicy? own) => OfKind(at, Samples.Activity() with
    {
        Id = $"a-{at}",
        Title = $"Báo cáo {at}",
        Deadline = new DateTime(2026, 12, 1).AddHours(hours),
        Reminders = own,
    });

    /// <summary>Reports, a campaign that asks for nothing, an inspection with papers and visits, and a registration.</summary>
    private static Activity OfKind(int at, Activity activity) => at switch
    {
        1 => activity with { Kind = ActivityKind.Campaign, Documents = [], From = DateOnly.FromDateTime(activity.Deadline).AddDays(-20) },
        2 => activity with
        {
            Kind = ActivityKind.Inspection,
            Visits = Enumerable.Range(0, 3).ToDictionary(unit => $"unit-{unit}", unit => DateOnly.FromDateTime(activity.Deadline).AddDays(-9 * unit)),
        },
        3 => activity with { Kind = ActivityKind.Registration, Documents = [], Indicators = [new("a", "A", "")] },
        _ => activity,
    };

    private static Dictionary<(string, string), Submission> Submissions(PublishedPlan plan, List<(int Activity, int Unit, int What, int Days)> standings)
    {
        var all = new Dictionary<(string, string), Submission>();
        foreach (var (at, unit, what, days) in standings.Where(one => one.Activity < plan.Plan.Activities.Count))
        {
            var activity = plan.Plan.Activities[at];
            var none = Submission.None(activity.Id, $"unit-{unit}");
            var day = First.AddDays(days);
            all[(activity.Id, $"unit-{unit}")] = what switch
            {
                0 => none.With(Samples.Document("report")),
                1 => none with { Extension = new(activity.Deadline.AddDays(days), "Bão") },
                2 => none with { Promise = new(day, activity.Deadline, Samples.At(2026, 11, 20), "Người 1") },
                3 => none with { RemindedThrough = day },
                4 => none with { Participation = new(Samples.At(2026, 11, 20), "Người 1", null) },
                5 => none with { Version = 1, Targets = new Dictionary<string, decimal> { ["a"] = 1 } },
                6 => none with { Findings = [new("f", "Kết quả.pdf", 1, new string('a', 64), Samples.At(2026, 11, 20), "Ban tổ chức", null)] },
                7 => Returned(none with { Version = 1, Targets = new Dictionary<string, decimal> { ["a"] = 1 } }, day),
                _ => Returned(none.With(Samples.Document("report")), day),
            };
        }

        return all;
    }

    private static Submission Returned(Submission submission, DateOnly day) =>
        submission with { Review = new(ReviewDecision.Return, 1, "Thiếu chữ ký", [], Samples.At(2026, 12, 1), "organizer"), ReturnedOn = day };

    private static KnownMeeting Meeting(int at, int hours, bool isOff, List<(int Mailbox, Answer? Answer)> people)
    {
        var start = new DateTime(2026, 12, 1).AddHours(hours);
        var meeting = new Meeting($"2026-m{at}", $"u-{at}", $"Họp {at}", start, start.AddHours(2), null, null, "", "organizer", 0) { IsSent = true, Status = isOff ? MeetingStatus.Cancelled : MeetingStatus.Confirmed, ActivityId = at == 0 ? "a-0" : null };
        return new(meeting,
        [
            .. people.DistinctBy(one => one.Mailbox).Select(one => new Invitee($"i-{one.Mailbox}", $"Người {one.Mailbox}", $"m{one.Mailbox}@x.example", Language.Vi, null, null)
            {
                InvitedSequence = 0,
                InvitedAt = Samples.At(2026, 11, 20),
                Answer = one.Answer,
            }),
        ]);
    }

    private static LinkReference Page(Contact contact) => new(contact.Id, LinkPurpose.Unit);

    private static LinkReference Answering(DueReminder due) => new(due.Invitee.Id, LinkPurpose.Rsvp);

    private static ForeseenLinks Links => new(Page, Answering);

    private static string Line(DateTimeOffset at, Correspondent to, LetterContent content) =>
        $"{at.UtcDateTime:O} {Mailbox.Normal(to.Email)} {content.Kind} {JsonSerializer.Serialize(content)}";

    /// <summary>Those who send: they follow an agenda by the hour, and look at nothing that stands in none of its hours.</summary>
    private sealed class Sending(ClusterState state, DateTimeOffset now)
    {
        private readonly Dictionary<(string Activity, string Unit), Submission> submissions = new(state.Submissions);
        private readonly HashSet<(DateOnly, string)> reminded = [];
        private readonly HashSet<(DateOnly, string)> meetingReminded = [];
        private readonly HashSet<DigestDay> told = [];
        private readonly List<(DateOnly, Correspondent)> unreached = [];
        private readonly HashSet<DateTimeOffset> agenda = [];
        private readonly List<string> letters = [];
        private IReadOnlyList<KnownMeeting> meetings = state.Meetings;

        public List<string> Until(DateTimeOffset until)
        {
            // When the plan was published, and when something was decided about a unit's day.
            var timetable = new Timetable(state.Cluster, state.Plans);
            Enter([.. timetable.Looks(Samples.At(2026, 9, 1), [.. submissions.Values]), now]);
            foreach (var known in meetings)
                Enter(MeetingReminders.Looks(known.Meeting, timetable, Samples.At(2026, 11, 20)));
            for (var hour = now; hour < until; hour = hour.AddHours(1))
            {
                if (agenda.Contains(hour) || agenda.Contains(hour.AddHours(-1)) || agenda.Contains(hour.AddHours(-2)))
                    Look(hour);
            }

            return letters;
        }

        private void Look(DateTimeOffset hour)
        {
            var current = state with { Submissions = submissions, Reminded = reminded, MeetingReminded = meetingReminded, Meetings = meetings, Told = told, Unreached = unreached };
            var reminders = ReminderTick.Of(current, hour);
            foreach (var round in reminders.Rounds)
            {
                foreach (var letter in round.Letters(state.Cluster, Page))
                {
                    // A key is written once.
                    Assert.True(reminded.Add((letter.Day, Mailbox.Normal(letter.To.Email))));
                    Sent(hour, letter.Day, Correspondent.Of(letter.To), letter.Content);
                }

                foreach (var (owed, answered) in round.Answers(new Dictionary<(string, string), Submission>(submissions)))
                    submissions[(owed.Activity.Id, answered.UnitId)] = answered;
            }

            var organizers = OrganizerTick.Of(current, hour);
            foreach (var digest in organizers.Digests(current, hour))
            {
                foreach (var organizer in digest.Readers(state.Cluster))
                    Sent(hour, digest.Days[^1], Correspondent.Of(organizer), digest.Content!);
                told.UnionWith(digest.Days.Select(day => new DigestDay(day, digest.Kind)));
            }

            var tick = MeetingReminderTick.Of(current, hour);
            foreach (var letter in tick.Letters)
            {
                Assert.True(meetingReminded.Add((letter.Day, Mailbox.Normal(letter.Reader.Email))));
                Sent(hour, letter.Day, Correspondent.Of(letter.Reader), letter.Content(state.Cluster, Answering));
                foreach (var due in letter.Due)
                    meetings = [.. meetings.Select(known => known.Meeting.Id == due.Meeting.Id ? known with { Invitees = [.. known.Invitees.Select(one => one.Id == due.Invitee.Id ? due.Answered : one)] } : known)];
            }

            if (reminders.Rounds.Count > 0)
                Enter([hour]);
            if (reminders.MustWait || organizers.MustWait || tick.MustWait)
                Enter([new Timetable(state.Cluster, state.PlansAt(hour)).NextOpening(hour)]);
        }

        private void Sent(DateTimeOffset hour, DateOnly day, Correspondent to, LetterContent content)
        {
            letters.Add(Line(hour, to, content));
            if (state.Closed.Contains(Mailbox.Normal(to.Email)))
                unreached.Add((day, to));
        }

        private void Enter(IEnumerable<DateTimeOffset> instants) =>
            agenda.UnionWith(instants.Select(instant => instant.ToOffset(now.Offset)).SelectMany(instant => new[] { instant, instant.AddHours(1) }));
    }
}
