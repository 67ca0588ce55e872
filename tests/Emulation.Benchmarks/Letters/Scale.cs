using System.Globalization;
using Emulation.Domain.Clusters;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Benchmarks.Letters;

/// <summary>A year of many clusters in memory, on the rules that send: how many letters come in which hour, and what that asks of storage.</summary>
/// <remarks>
/// Every cluster stands in Vietnam, has ten units with a secretary and a leader each, and a plan of ten activities whose deadlines lie
/// where real plans have them: in the weeks after each quarter, at midyear, and around the end of the year. Of a hundred
/// submissions sixty come in the last week, thirty before it, eight late and two never; all of it by a seed.
/// </remarks>
internal static class Scale
{
    private const int Year = 2027;
    private const int Units = 10;

    /// <summary>Of a letter, as `plan` and `post` count them, rounded up: entities read and written in its cluster's partition, and all storage calls.</summary>
    private const int PartitionCalls = 16;

    private const int AccountCalls = 18;

    private static readonly DateTimeOffset Start = new(Year, 1, 4, 1, 0, 0, TimeSpan.Zero);

    private static readonly (int Month, int Day, int Spread)[] Deadlines =
        [(1, 20, 10), (4, 5, 15), (5, 10, 15), (6, 15, 20), (7, 5, 15), (8, 10, 15), (10, 5, 15), (11, 5, 10), (11, 20, 15), (12, 10, 15)];

    public static Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        var clusters = order.Quick ? 200 : 10_000;
        var hours = new int[(366 + 31) * 24];
        var (busiest, letters) = (0, 0L);
        Parallel.For(0, clusters, number =>
        {
            var own = new Dictionary<int, int>();
            foreach (var (at, count) in LettersOf(new Random(order.Seed + number)))
            {
                var hour = (int)(at - Start).TotalHours + 24;
                own[hour] = own.GetValueOrDefault(hour) + count;
            }

            foreach (var (hour, count) in own)
            {
                Interlocked.Add(ref hours[hour], count);
                Interlocked.Add(ref letters, count);
            }

            var most = own.Count == 0 ? 0 : own.Values.Max();
            for (var seen = busiest; most > seen; seen = busiest)
                Interlocked.CompareExchange(ref busiest, most, seen);
        });

        var peak = hours.Max();
        var when = Start.AddHours(Array.IndexOf(hours, peak) - 24).ToOffset(TimeSpan.FromHours(7));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clusters:N0} clusters, {clusters * Units:N0} units: {letters:N0} letters in {Year}; the largest hour is {when:yyyy-MM-dd HH:mm} with {peak:N0}"));
        foreach (var share in hours.Where(count => count > 0).OrderDescending().Chunk(24).Take(1))
            Console.WriteLine($"  the largest day's worth of hours: {string.Join(' ', share.Select(count => count.ToString("N0", CultureInfo.InvariantCulture)))}");
        return Task.FromResult<IReadOnlyList<Measured>>(
        [
            new("Scale: letters of the largest hour, against the mean of hours with letters", peak, hours.Where(count => count > 0).Average(), ""),
            new("  storage calls/s where that hour's queue is emptied within it, against an account's limit", peak * (double)AccountCalls / 3600, 20_000, "<= 1"),
            new("  entities/s of the busiest cluster's partition where its hour is emptied in ten seconds", busiest * PartitionCalls / 10.0, 2_000, "<= 1"),
        ]);
    }

    private static IEnumerable<(DateTimeOffset At, int Letters)> LettersOf(Random random)
    {
        var (cluster, plan) = Planned(random);
        var timetable = new Timetable(cluster, [plan]);
        var arrivals = Arrivals(plan, timetable.Zone, random);
        var submissions = new Dictionary<(string Activity, string Unit), Submission>();
        var last = Start.AddYears(1);
        foreach (var now in timetable.Instants(Start).Where(instant => instant < last).ToList())
        {
            foreach (var key in arrivals.Where(arrival => arrival.Value <= now && !submissions.GetValueOrDefault(arrival.Key, Submission.None("", "")).Documents.Any()).Select(arrival => arrival.Key).ToList())
            {
                submissions[key] = Handed(key);
                // Its receipt.
                yield return (arrivals[key], 1);
            }

            foreach (var round in ReminderRound.Of(cluster, ReminderSchedule.Due(cluster, [plan], submissions, now)))
            {
                foreach (var (owed, duties) in round.Causes())
                    submissions[(owed.Activity.Id, owed.Submission.UnitId)] = owed.Answered(duties, timetable.Zone.Day(now));
                yield return (now, round.People.Count);
            }
        }

        // The organizer's weekly letters.
        foreach (var week in Enumerable.Range(0, 52))
            yield return (Start.AddDays(7 * week), 1);
    }

    private static Submission Handed((string Activity, string Unit) key) =>
        Submission.None(key.Activity, key.Unit) with { Documents = [new Document("report", "1", "1.pdf", 1, "0")], Version = 1 };

    private static (Cluster Cluster, PublishedPlan Plan) Planned(Random random)
    {
        var cluster = new ClusterDraft(
            "Cụm", "Asia/Ho_Chi_Minh", "vi", null,
            [.. Enumerable.Range(0, Units).Select(number => new UnitDraft($"u-{number}", $"Đơn vị {number}"))],
            [
                .. Enumerable.Range(0, Units).Select(number => new ContactDraft($"s-{number}", $"Thư ký {number}", $"s-{number}@u.example", $"u-{number}", "secretary", "vi")),
                .. Enumerable.Range(0, Units).Select(number => new ContactDraft($"l-{number}", $"Lãnh đạo {number}", $"l-{number}@u.example", $"u-{number}", "leader", "vi")),
            ],
            new ReminderPolicyDraft(LeaderAfter: 3)).Check().Value!;
        var activities = Deadlines.Select((usual, number) => new ActivityDraft(
            $"a-{number}", "report", $"Báo cáo {number}", ["all"], new DateTime(Year, usual.Month, usual.Day).AddDays(random.Next(usual.Spread)).ToString("yyyy-MM-dd'T'17:00", CultureInfo.InvariantCulture), 240));
        var plan = new PlanDraft("Kế hoạch", ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11", "2027-04-30", "2027-09-02"], [.. activities]).Check(Year, cluster, new HashSet<string>()).Value!;
        return (cluster, PublishedPlan.Nothing(Year).With(plan, Start));
    }

    private static Dictionary<(string Activity, string Unit), DateTimeOffset> Arrivals(PublishedPlan plan, ClusterZone zone, Random random)
    {
        var arrivals = new Dictionary<(string, string), DateTimeOffset>();
        foreach (var activity in plan.Plan.Activities)
        {
            var due = Deadline.Of(activity, zone).Due;
            foreach (var unit in Enumerable.Range(0, Units))
            {
                var days = random.Next(100) switch
                {
                    < 60 => -7 * random.NextDouble(),
                    < 90 => -7 - (21 * random.NextDouble()),
                    < 98 => 10 * random.NextDouble(),
                    _ => double.NaN,
                };
                if (!double.IsNaN(days))
                    arrivals[(activity.Id, $"u-{unit}")] = due.AddDays(days) is var at && at > Start ? at : Start;
            }
        }

        return arrivals;
    }
}
