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

        var letters = LetterForecast.Between(state, Now, Now, Samples.At(2026, 11, 10), Page);

        Assert.Equal(["a-secretary"], letters.Where(letter => letter.IsWithheld).Select(letter => letter.To.Id));
        Assert.Equal("secretary@a.example", Assert.Single(Assert.IsType<WeeklyContent>(letters[^1].Content).Unreached).Email);
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
        var (before, after) = (LetterForecast.Between(State(), Now, Now, Samples.At(2026, 11, 23), Page), LetterForecast.Between(moved, Now, Now, Samples.At(2026, 11, 23), Page));

        Assert.Empty(ForecastDifference.Between(Samples.Zone, before, before));
        Assert.Equal(
            [
                "02 Different organizer", "06 Different a-secretary", "06 Different b-secretary", "09 Different organizer",
                "10 Gone a-secretary", "10 Gone b-secretary",
                "11 Gone organizer", "11 Different a-secretary", "11 Different b-secretary",
                "12 New organizer", "12 New a-secretary", "12 New b-secretary", "16 Different organizer",
            ],
            ForecastDifference.Between(Samples.Zone, before, after).Select(one => $"{Samples.Zone.Day(one.Letter.At):dd} {one.Change} {one.Letter.To.Id}"));
    }

    private static List<string> Foreseen(ClusterState state, DateTimeOffset since, DateTimeOffset until) => Foreseen(state, Now, since, until);

    private static List<string> Foreseen(ClusterState state, DateTimeOffset now, DateTimeOffset since, DateTimeOffset until) =>
    [
        .. from letter in LetterForecast.Between(state, now, since, until, Page)
           let local = Samples.Zone.Local(letter.At).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
           select $"{local} {letter.Content.Kind} {letter.To.Id}",
    ];

    private static ClusterState State(params Submission[] submissions) =>
        new(Samples.Cluster(), [Plan], submissions.ToDictionary(one => (one.ActivityId, one.UnitId)));

    private static LinkReference Page(Contact contact) => new(contact.Id, LinkPurpose.Unit);
}
