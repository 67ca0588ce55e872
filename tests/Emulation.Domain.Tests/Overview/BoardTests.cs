using Emulation.Domain.Clusters;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Overview;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Overview;

// The deadline is Tuesday 10 November 2026 at 17:00 in Vietnam.
public sealed class BoardTests
{
    private static readonly Activity Activity = Samples.Activity();
    private static readonly DateTimeOffset Before = Samples.At(2026, 11, 10, 17);
    private static readonly DateTimeOffset After = Samples.At(2026, 11, 10, 17, 0, 1);
    private static readonly Submission Nothing = Submission.None(Activity.Id, "unit-a");

    [Fact]
    public void Nothing_is_not_due_to_the_second_of_the_deadline_and_missing_after_it()
    {
        Assert.Equal((Standing.NotDue, Outcome.None), At(Nothing, Before));
        Assert.Equal((Standing.Missing, Outcome.Missing), At(Nothing, After));
    }

    [Fact]
    public void More_time_counts_until_it_has_passed()
    {
        var extended = Nothing with { Extension = new(new(2026, 11, 20, 17, 0, 0), "bão") };

        Assert.Equal((Standing.Extended, Outcome.None), At(extended, After));
        Assert.Equal((Standing.Missing, Outcome.Missing), At(extended, Samples.At(2026, 11, 20, 17, 1)));
    }

    [Fact]
    public void What_came_in_time_late_accepted_or_returned_stands_so()
    {
        var inTime = Came(Before);
        Assert.Equal((Standing.Submitted, Outcome.OnTime), At(inTime, After));
        Assert.Equal((Standing.Late, Outcome.Late), At(inTime with { Late = true }, After));
        Assert.Equal((Standing.Accepted, Outcome.Late), At(inTime with { Late = true, Review = new(ReviewDecision.Accept, 1, null, [], After, "o") }, After));
        var returned = inTime with { Review = new(ReviewDecision.Return, 1, "x", [], After, "o") };
        Assert.Equal((Standing.Returned, Outcome.Missing), At(returned, After));
        Assert.Equal((Standing.Returned, Outcome.None), At(returned, Before));
    }

    [Fact]
    public void Who_is_not_concerned_and_what_is_only_optional_is_never_missing()
    {
        Assert.Equal(Standing.NotConcerned, Standings.Of(Activity with { Units = ["unit-b"] }, Nothing, Samples.Zone, After));
        var optional = Activity with { Documents = [.. Activity.Documents.Select(document => document with { Required = false })] };
        Assert.Equal(Standing.NotDue, Standings.Of(optional, Nothing, Samples.Zone, Before));
        Assert.Equal(Standing.NotConcerned, Standings.Of(optional, Nothing, Samples.Zone, After));
    }

    [Fact]
    public void A_board_counts_each_month_and_each_unit()
    {
        var plan = new ClusterPlan("2026", [], [Activity, Activity with { Id = "other", Deadline = new(2026, 3, 5, 17, 0, 0), Units = ["unit-b"] }, Activity with { Id = "meeting", Documents = [] }]);
        var came = Came(Before);
        var board = Board.Of(2026, plan, Samples.Cluster().Units, (activity, unit) => activity == Activity.Id && unit == "unit-a" ? came : null, Samples.Zone, After);

        Assert.Equal(["other", Activity.Id], board.Lines.Select(line => line.Activity.Id));
        Assert.Equal([Standing.NotConcerned, Standing.Missing], board.Lines[0].Cells.Select(cell => cell.Standing));
        Assert.Equal([new Tally(0, 0, 1), new Tally(1, 0, 1)], new[] { 3, 11 }.Select(month => board.ByMonth()[month - 1]));
        Assert.Equal([new Tally(1, 0, 0), new Tally(0, 0, 2)], board.ByUnit());
    }

    [Fact]
    public void Campaigns_and_inspections_have_lines_that_no_tally_counts()
    {
        var race = Activity with { Id = "race", Kind = ActivityKind.Campaign, Documents = [] };
        var visited = Activity with { Id = "visited", Kind = ActivityKind.Inspection, Title = "Kiểm tra", Visits = new Dictionary<string, DateOnly> { ["unit-a"] = new(2026, 11, 4), ["unit-b"] = new(2026, 11, 6) } };
        var board = Board.Of(2026, new("2026", [], [race, visited]), Samples.Cluster().Units, (id, unit) => (id, unit) == ("race", "unit-b") ? Nothing with { UnitId = unit, Participation = new(Before, "b", null) } : null, Samples.Zone, Samples.At(2026, 11, 5, 8));

        Assert.Equal([("race", true), ("visited", false), ("visited", true)], board.Lines.Select(line => (line.Activity.Id, line.IsOfKind)));
        Assert.Equal([Standing.Silent, Standing.TakesPart], board.Lines[0].Cells.Select(cell => cell.Standing));
        Assert.Equal([Standing.NotDue, Standing.NotDue], board.Lines[1].Cells.Select(cell => cell.Standing));
        Assert.Equal([Standing.ResultMissing, Standing.VisitAhead], board.Lines[2].Cells.Select(cell => cell.Standing));
        Assert.All(board.ByUnit(), tally => Assert.Equal(0, tally.All));
    }

    [Fact]
    public void A_visit_is_ahead_to_its_last_hour_and_without_a_day_as_long_as_the_activity()
    {
        var visited = Activity with { Kind = ActivityKind.Inspection, Visits = new Dictionary<string, DateOnly> { ["unit-a"] = new(2026, 11, 6) } };
        Assert.Equal((Standing.VisitAhead, true), Visit("unit-a", Samples.At(2026, 11, 6, 23)));
        Assert.Equal((Standing.ResultMissing, false), Visit("unit-a", Samples.At(2026, 11, 7)));
        Assert.Equal((Standing.VisitAhead, false), Visit("unit-b", Samples.At(2026, 11, 10, 23)));
        Assert.Equal((Standing.ResultMissing, false), Visit("unit-b", Samples.At(2026, 11, 11)));
        Assert.Equal((Standing.VisitAhead, true), Visit("unit-a", Samples.At(2026, 10, 30)));
        Assert.Equal((Standing.VisitAhead, false), Visit("unit-a", Samples.At(2026, 10, 29, 23)));

        (Standing, bool) Visit(string unit, DateTimeOffset now)
        {
            var cell = BoardCell.OfKind(visited, Nothing with { UnitId = unit }, Samples.Zone, now);
            return (cell.Standing, cell.IsVisitSoon(Samples.Zone.Local(now)));
        }
    }

    // What came with the deadline of 10 November, or of a visit on 6 November.
    [Theory]
    [InlineData("2026-11-12", true, true)]
    [InlineData("2026-12-05", true, true)]
    [InlineData("2026-12-07", true, false)]
    [InlineData("2026-12-11", false, false)]
    public void Organizers_are_pointed_at_what_waits_for_a_month(string day, bool isToBeLookedAt, bool isResultDue)
    {
        var now = Samples.Zone.Instant(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new(8, 0));
        var local = Samples.Zone.Local(now);
        var came = BoardCell.Of(Activity, Came(Samples.At(2026, 9, 1)), Samples.Zone, now);
        var late = BoardCell.Of(Activity, Came(Before) with { SubmittedAt = Samples.At(2026, 11, 30), Late = true }, Samples.Zone, now);
        var visited = BoardCell.OfKind(Activity with { Kind = ActivityKind.Inspection, Visits = new Dictionary<string, DateOnly> { ["unit-a"] = new(2026, 11, 6) } }, Nothing, Samples.Zone, now);

        Assert.Equal((isToBeLookedAt, true, isResultDue), (came.IsToBeLookedAt(local), late.IsToBeLookedAt(local), visited.IsResultDue(local)));
        Assert.Equal((isToBeLookedAt, isResultDue), (Takes("waiting", came), Takes("unfiled", visited)));
        Assert.False(BoardCell.Of(Activity, Came(Before) with { Review = new(ReviewDecision.Accept, 1, null, [], After, "o") }, Samples.Zone, now).IsToBeLookedAt(local));
        bool Takes(string state, BoardCell cell) => BoardFilter.Read(null, null, null, state).Takes(cell, local);
    }

    [Fact]
    public void The_january_after_a_plans_year_is_its_thirteenth_month()
    {
        var first = Activity with { Id = "first", Deadline = new(2026, 1, 15, 17, 0, 0) };
        var last = Activity with { Id = "last", Deadline = new(2027, 1, 15, 17, 0, 0) };
        var board = Board.Of(2026, new("2026", [], [first, last]), Samples.Cluster().Units, (_, _) => null, Samples.Zone, Samples.At(2027, 2, 1, 8));

        Assert.Equal([(1, 2), (13, 2)], board.ByMonth().Index().Where(month => month.Item.All > 0).Select(month => (month.Index + 1, month.Item.All)));
        Assert.Equal([first], Asked("1"));
        Assert.Equal([last], Asked("13"));
        Assert.Empty(Asked("12"));
        Activity[] Asked(string month) => [.. board.Lines.Select(line => line.Activity).Where(activity => BoardFilter.Read(null, null, month, null).Takes(activity, board.Year))];
    }

    [Theory]
    [InlineData("bac son", true)]
    [InlineData("ĐÔNG", false)]
    [InlineData("bs", true)]
    [InlineData("cong ty bắc", true)]
    public void A_unit_is_found_by_its_id_or_a_part_of_its_name_without_marks(string asked, bool found) =>
        Assert.Equal(found, BoardFilter.Read(asked, null, null, null).Takes(new Unit("bs", "Công ty Bắc Sơn")));

    [Fact]
    public void A_filter_of_nonsense_asks_for_nothing()
    {
        Assert.Equal(new BoardFilter(), BoardFilter.Read(" ", "7", "14", "x"));
        Assert.Equal(new BoardFilter("a", ActivityKind.Report, 3, "notdue"), BoardFilter.Read("a", "report", "3", "NotDue"));
    }

    [Fact]
    public void Each_state_takes_its_cells()
    {
        var now = new DateTime(2026, 11, 4, 8, 0, 0);
        var cells = new[] { BoardCell.Of(Activity, Nothing, Samples.Zone, Samples.At(2026, 11, 4, 8)), BoardCell.Of(Activity, Nothing, Samples.Zone, After), BoardCell.Of(Activity, Came(Before), Samples.Zone, After), BoardCell.NotConcerned };

        Assert.Equal("1100", Taken("open"));
        Assert.Equal("0100", Taken("overdue"));
        Assert.Equal("1000", Taken("soon"));
        Assert.Equal("0010", Taken("submitted"));
        Assert.Equal("1111", Taken(null));
        string Taken(string? state) => string.Concat(cells.Select(cell => BoardFilter.Read(null, null, null, state).Takes(cell, now) ? '1' : '0'));
    }

    private static (Standing, Outcome) At(Submission submission, DateTimeOffset now)
    {
        var cell = BoardCell.Of(Activity, submission, Samples.Zone, now);
        return (cell.Standing, cell.Outcome);
    }

    private static Submission Came(DateTimeOffset at) =>
        Nothing.Receive(Activity, [.. Activity.Documents.Select(document => Samples.Document(document.Id))], Deadline.Of(Activity, Samples.Zone), Transfer.At(at), "Thư ký A", "R-1").Taken!;
}
