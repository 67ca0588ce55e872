using System.Globalization;
using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>One report, due at 17:00 on Tuesday 10 November 2026; both units owe it.</summary>
public sealed class LetterForecastTests
{
    private static readonly PublishedPlan Plan = Reminded.Plan(Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [3, 0], [1]));

    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 2, 7);

    [Fact]
    public void Three_weeks_are_foreseen_with_days_people_and_kinds() =>
        Assert.Equal(
            [
                "2026-11-02T08:00 weekly organizer",
                // Three days before is Saturday 7; its step comes on Friday.
                "2026-11-06T08:00 reminder a-secretary", "2026-11-06T08:00 reminder b-secretary",
                "2026-11-09T08:00 weekly organizer",
                "2026-11-10T08:00 reminder a-secretary", "2026-11-10T08:00 reminder b-secretary",
                "2026-11-11T08:00 reminder a-secretary", "2026-11-11T08:00 reminder b-secretary", "2026-11-11T08:00 deadlineDay organizer",
                "2026-11-16T08:00 weekly organizer",
            ],
            Foreseen(State(), Samples.At(2026, 11, 2), Samples.At(2026, 11, 23)));

    [Theory]
    [InlineData(148, 110, false)]
    [InlineData(150, 110, true)]
    [InlineData(200, 500, true)]
    [InlineData(15, 200, false)]
    [InlineData(0, 0, false)]
    public void Who_waits_for_the_letters_of_a_large_cluster_is_told(int units, int activities, bool takesLong) =>
        Assert.Equal(takesLong, LetterForecast.TakesLong(units, activities));

    [Fact]
    public void What_comes_before_the_first_day_is_stepped_through_and_not_listed() =>
        Assert.Equal(
            ["2026-11-10T08:00 reminder a-secretary", "2026-11-10T08:00 reminder b-secretary"],
            Foreseen(State(), Samples.At(2026, 11, 10), Samples.At(2026, 11, 11)));

    [Fact]
    public void A_unit_that_promised_hears_nothing_until_its_day()
    {
        var promised = Submission.None("summary-2026", "unit-a") with { Promise = new(new(2026, 11, 10), new(2026, 11, 10, 17, 0, 0), Now, "Thư ký A") };

        Assert.Equal(
            ["2026-11-06T08:00 reminder b-secretary"],
            Foreseen(State(promised), Samples.At(2026, 11, 3), Samples.At(2026, 11, 9)));
    }

    [Fact]
    public void A_letter_to_an_address_that_takes_none_is_marked_and_the_next_weekly_letter_names_its_reader()
    {
        var state = State() with { Closed = new HashSet<string> { "secretary@a.example" } };

        var letters = LetterForecast.Between(state, Now, Now, Samples.At(2026, 11, 10), Links);

        Assert.Equal(["a-secretary"], letters.Where(letter => letter.IsWithheld).Select(letter => letter.To.ContactId));
        Assert.Equal("secretary@a.example", Assert.Single(Assert.IsType<WeeklyContent>(letters.Last().Content).Unreached).Email);
    }

    [Fact]
    public void What_is_due_already_goes_out_at_the_next_opening()
    {
        var evening = Samples.At(2026, 11, 6, 7);

        // The step of Friday, seen at seven in the morning of the same day, and of a plan that nobody has looked at since.
        Assert.StartsWith("2026-11-06T08:00 reminder", Foreseen(State(), evening, evening, Samples.At(2026, 11, 7))[0], StringComparison.Ordinal);
        var saturday = Samples.At(2026, 11, 7, 12);
        Assert.Equal("2026-11-09T08:00 reminder a-secretary", Foreseen(State(), saturday, saturday, Samples.At(2026, 11, 10))[0]);
    }

    // The deadline moves from Tuesday 10 to Wednesday 11 November: the steps three days before and on the day move along.
    [Fact]
    public void Two_forecasts_differ_in_the_letters_that_come_go_and_say_something_else()
    {
        var moved = State() with { Plans = [Reminded.Plan(Reminded.Activity(new(2026, 11, 11, 17, 0, 0), [3, 0], [1]))] };
        var (before, after) = (LetterForecast.Between(State(), Now, Now, Samples.At(2026, 11, 23), Links), LetterForecast.Between(moved, Now, Now, Samples.At(2026, 11, 23), Links));

        Assert.Empty(ForecastDifference.Between(Samples.Zone, before, before));
        Assert.Equal(
            [
                "02 Different organizer", "06 Different a-secretary", "06 Different b-secretary", "09 Different organizer",
                "10 Gone a-secretary", "10 Gone b-secretary",
                "11 Gone organizer", "11 Different a-secretary", "11 Different b-secretary",
                "12 New organizer", "12 New a-secretary", "12 New b-secretary", "16 Different organizer",
            ],
            ForecastDifference.Between(Samples.Zone, before, after).Select(one => $"{Samples.Zone.Day(one.Letter.At):dd} {one.Change} {one.Letter.To.ContactId}"));
    }

    [Fact]
    public void What_waits_goes_when_it_is_free_and_at_the_opening_where_offices_are_closed()
    {
        var night = Waiting(new(2026, 11, 2)) with { NotBefore = Samples.At(2026, 11, 2, 3) };
        var noon = Samples.At(2026, 11, 2, 12);

        Assert.Equal(["2026-11-02T08:00 weekly organizer", "2026-11-02T08:00 reminder a-secretary waits"], Waits(night, Samples.At(2026, 11, 1, 23)));
        Assert.Contains("2026-11-02T12:30 reminder a-secretary waits", Waits(night with { NotBefore = noon.AddMinutes(30), UpdatedAt = noon }, noon));
        Assert.Contains("2026-11-02T12:00 reminder a-secretary waits", Waits(night with { State = LetterState.Claimed, ClaimedUntil = noon.AddSeconds(-1), UpdatedAt = noon.AddMinutes(-1) }, noon));
    }

    [Fact]
    public void What_waits_for_a_day_that_has_a_letter_of_its_own_makes_way_and_what_tells_of_something_else_comes_the_day_after()
    {
        var friday = Samples.At(2026, 11, 6, 7);
        var state = State() with { Waiting = [new(Waiting(new(2026, 11, 5)), Reader)] };
        Assert.Equal(["2026-11-06T08:00 reminder a-secretary", "2026-11-06T08:00 reminder b-secretary", "2026-11-06T08:00 weekly organizer"], Foreseen(state, friday, friday, Samples.At(2026, 11, 9)));

        var other = State() with { Plans = [Reminded.Plan([Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [3], []), Reminded.Activity(new(2027, 3, 1, 17, 0, 0), [], [], "other")], [])] };
        var letters = Foreseen(other with { Waiting = [new(Waiting(new(2026, 11, 5), "other"), Reader)] }, friday, friday, Samples.At(2026, 11, 10));
        Assert.Contains("2026-11-06T08:00 reminder a-secretary", letters);
        Assert.Contains("2026-11-09T08:00 reminder a-secretary waits", letters);
    }

    [Fact]
    public void A_corrected_mailbox_gets_what_waits_and_one_that_takes_no_letters_is_named()
    {
        var noon = Samples.At(2026, 11, 2, 12);
        var corrected = Reader with { Email = "new@a.example" };
        var cluster = Samples.Cluster() with { Contacts = [.. Samples.Cluster().Contacts.Select(contact => contact.Id == "a-secretary" ? contact with { Email = corrected.Email } : contact)] };
        var state = State() with { Cluster = cluster, Waiting = [new(Waiting(new(2026, 11, 2)), corrected)] };

        var letter = Assert.Single(LetterForecast.Between(state, noon, noon, Samples.At(2026, 11, 3), Links), one => one.Waits is not null);
        Assert.Equal(("new@a.example", false), (letter.To.Email, letter.IsWithheld));
        var withheld = LetterForecast.Between(state with { Closed = new HashSet<string> { "new@a.example" } }, noon, noon, Samples.At(2026, 11, 10), Links);
        Assert.Contains(withheld, one => one is { Waits: not null, IsWithheld: true });
        Assert.Contains(withheld, one => one.Content is WeeklyContent { Unreached: [{ Email: "new@a.example" }] });
    }

    // It came for documents that the plan does not ask for any more; it once was owed on days at which nobody looks.
    [Fact]
    public void What_was_returned_for_an_activity_that_asks_for_nothing_is_told_to_nobody_on_any_day()
    {
        var campaign = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [3], [1]) with { Kind = ActivityKind.Campaign, Documents = [] };
        var returned = Submission.None("summary-2026", "unit-a").With(Samples.Document("report")) with
        {
            Review = new(ReviewDecision.Return, 1, "Thiếu chữ ký", [], Now, "organizer"),
            ReturnedOn = new(2026, 11, 2),
        };
        var state = State(returned) with { Plans = [Reminded.Plan(campaign)] };

        Assert.DoesNotContain(Foreseen(state, Now, Samples.At(2026, 12, 10)), line => line.Contains("reminder", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 38 * 24), hour => Assert.Empty(ReminderTick.Of(state, Now.AddHours(hour)).Rounds));
    }

    // One mailbox is secretary of both units; what waits for it tells of both.
    [Theory]
    [InlineData("b-secretary", false, "secretary@a.example unit-a", "new@x.example unit-b")]
    [InlineData("a-secretary", false, "new@x.example unit-a", "secretary@a.example unit-b")]
    [InlineData("b-secretary", true, "new@x.example unit-b", "secretary@a.example unit-a withheld")]
    public void Of_several_entries_of_one_person_the_corrected_ones_take_their_part_along(string corrected, bool isClosed, params string[] goes)
    {
        var noon = Samples.At(2026, 11, 2, 12);
        var cluster = Samples.Cluster() with
        {
            Contacts = [.. Samples.Cluster().Contacts.Select(contact => contact.Id == corrected ? contact with { Email = "new@x.example" } : contact with { Email = "secretary@a.example" })],
        };
        var waiting = Waiting(new(2026, 11, 2));
        var part = ((ReminderContent)waiting.Content).Units[0];
        waiting = waiting with { Content = (ReminderContent)waiting.Content with { Units = [part with { ContactId = "a-secretary" }, part with { UnitId = "unit-b", ContactId = "b-secretary" }] } };
        var now = Correspondent.Of(cluster.Contact(corrected)!);
        var state = State() with
        {
            Cluster = cluster,
            Waiting = [new(waiting, corrected == Reader.ContactId ? now : Reader) { Corrected = new Dictionary<string, Correspondent> { [corrected] = now } }],
            Closed = isClosed ? new HashSet<string> { "secretary@a.example" } : new HashSet<string>(),
        };

        var letters = LetterForecast.Between(state, noon, noon, Samples.At(2026, 11, 3), Links).Where(one => one.Waits is not null);

        Assert.Equal(
            goes.Order(StringComparer.Ordinal),
            letters.Select(one => $"{one.To.Email} {string.Join(' ', ((ReminderContent)one.Content).Units.Select(unit => unit.UnitId))}{(one.IsWithheld ? " withheld" : "")}").Order(StringComparer.Ordinal));
    }

    private static readonly Correspondent Reader = new("Thư ký A", "secretary@a.example", "a-secretary");

    private static Letter Waiting(DateOnly day, string activity = "summary-2026") => new(
        $"{day:yyyyMMdd}-reminder-0", Reader, null, Language.Vi, "Nhắc",
        new ReminderContent("Cụm", Samples.Cluster().TimeZone, day, [new("unit-a", "Đơn vị A", null, [new(2026, activity, "Báo cáo", new(2026, 11, 10, 17, 0, 0), [""], DeadlineStage.Open, IsCause: true)])]),
        Samples.At(day.Year, day.Month, day.Day, 9))
    { UpdatedAt = Samples.At(2026, 11, 1) };

    private static List<string> Waits(Letter letter, DateTimeOffset now) => Foreseen(State() with { Waiting = [new(letter, Reader)] }, now, now, Samples.At(2026, 11, 3));

    private static List<string> Foreseen(ClusterState state, DateTimeOffset since, DateTimeOffset until) => Foreseen(state, Now, since, until);

    private static List<string> Foreseen(ClusterState state, DateTimeOffset now, DateTimeOffset since, DateTimeOffset until) =>
    [
        .. from letter in LetterForecast.Between(state, now, since, until, Links)
           let local = Samples.Zone.Local(letter.At).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
           select $"{local} {letter.Content.Kind} {letter.To.ContactId}{(letter.Waits is null ? "" : " waits")}",
    ];

    private static ClusterState State(params Submission[] submissions) =>
        new(Samples.Cluster(), [Plan], submissions.ToDictionary(one => (one.ActivityId, one.UnitId)));

    private static ForeseenLinks Links { get; } = new(contact => new(contact.Id, LinkPurpose.Unit), due => new(due.Invitee.Id, LinkPurpose.Rsvp));
}
