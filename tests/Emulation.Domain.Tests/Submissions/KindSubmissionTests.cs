using Emulation.Domain.Clusters;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;
using Emulation.Domain.Submissions.Kinds;

namespace Emulation.Domain.Tests.Submissions;

public sealed class KindSubmissionTests
{
    private static readonly Activity Targets = Samples.Activity() with
    {
        Kind = ActivityKind.Registration,
        Documents = [],
        Indicators = [new("revenue", "Doanh thu", "triệu USD"), new("oil", "Sản lượng dầu", "nghìn tấn")],
    };

    private static readonly Activity Campaign = Samples.Activity() with { Kind = ActivityKind.Campaign, Documents = [], From = new(2026, 3, 2) };

    [Fact]
    public void A_registration_is_owed_until_every_indicator_has_a_value()
    {
        var none = Submission.None("summary-2026", "unit-a");
        var some = Register(none, new() { ["revenue"] = 12m });
        var all = Register(some, new() { ["revenue"] = 12m, ["oil"] = 3.5m });

        Assert.Equal([true, true, false], new[] { none, some, all }.Select(one => one.Owes(Targets)));
        Assert.Equal([SubmissionState.Missing, SubmissionState.Incomplete, SubmissionState.Submitted], new[] { none, some, all }.Select(one => one.State));
        Assert.Equal((2, 3.5m), (all.Version, all.Targets!["oil"]));
        Assert.Equal(SubmissionState.Incomplete, all.Against(Targets with { Indicators = [.. Targets.Indicators!, new("gas", "Khí", "")] }).State);
    }

    [Fact]
    public void After_the_deadline_nothing_is_registered() =>
        Assert.Equal((null, Refusal.DeadlinePassed), Submission.None("a", "b").Register(Targets, new Dictionary<string, decimal>(), Deadline.Of(Targets, Samples.Zone), Samples.At(2026, 11, 10, 17, 0, 1), "x", "y"));

    [Theory]
    [InlineData(null, "2026-11-10T17:00:00", false)]
    [InlineData(null, "2026-11-10T17:00:01", true)]
    [InlineData("2026-10-01", "2026-09-30T23:59:59", false)]
    [InlineData("2026-10-01", "2026-10-01T00:00:00", true)]
    [InlineData("2026-12-01", "2026-11-30T12:00:00", false)]
    public void Actual_values_are_taken_from_the_day_that_the_plan_says_or_after_the_deadline(string? from, string now, bool taken) =>
        Assert.Equal(taken, Actuals.AreTaken(Targets with { ActualsFrom = from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) }, Samples.Zone, Samples.Zone.Instant(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(200, 313, 156.5)]
    [InlineData(3, 1, 33.3)]
    [InlineData(3, 2, 66.7)]
    [InlineData(10, -1, -10.0)]
    public void Percent_of_plan_has_one_digit_after_the_point(int plan, int actual, double percent) => Assert.Equal((decimal)percent, Actuals.Percent(plan, actual));

    [Fact]
    public void Where_the_plan_is_zero_or_something_is_unknown_there_is_no_percentage()
    {
        Assert.Null(Actuals.Percent(0, 5));
        Assert.Null(Actuals.Percent(-2, 5));
        Assert.Null(Actuals.Percent(null, 5));
        Assert.Null(Actuals.Percent(5, null));
    }

    [Theory]
    [InlineData("2026-03-01T23:59:59", "not-begun")]
    [InlineData("2026-03-02T00:00:00", null)]
    [InlineData("2026-11-10T17:00:00", null)]
    [InlineData("2026-11-10T17:00:01", "deadline-passed")]
    public void Units_take_part_from_the_first_day_to_the_deadline(string now, string? code) =>
        Assert.Equal(code, Participation.Judge(Campaign, Samples.Zone, Samples.Zone.Instant(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture)))?.Code);

    [Fact]
    public void Values_are_read_in_their_writers_language_and_faults_stand_at_their_indicators()
    {
        var right = FaultAssert.None(new ValuesDraft(new Dictionary<string, string?> { ["revenue"] = "1.234,5", ["oil"] = " " }, Note: " Đã ký \r\n").Check(Targets, Language.Vi));
        Assert.Equal(1234.5m, Assert.Single(right.Values).Value);
        Assert.Equal("Đã ký", right.Note);

        FaultAssert.Has(new ValuesDraft(new Dictionary<string, string?> { ["oil"] = "nhiều", ["gas"] = "1" }).Check(Targets, Language.Vi), "/values/oil bad-number", "/values/gas unknown-indicator");
        FaultAssert.Has(new ValuesDraft().Check(Targets, Language.Vi), "/values missing");
    }

    [Fact]
    public void What_a_writer_left_alone_is_what_somebody_else_has_stored_meanwhile()
    {
        var typed = new ValuesDraft(new Dictionary<string, string?> { ["revenue"] = "1.000,0", ["oil"] = "7", ["gas"] = "5", ["coal"] = "", ["wood"] = "" }, Seen: 1, Note: "x");
        var origin = new Dictionary<string, decimal> { ["revenue"] = 1000, ["oil"] = 6, ["gas"] = 5, ["wood"] = 4 };
        var stored = new Dictionary<string, decimal> { ["revenue"] = 2000.5m, ["oil"] = 8, ["coal"] = 3, ["wood"] = 9 };

        var merged = typed.Over(origin, stored, 2, Language.Vi);

        Assert.Equal((2, "x"), (merged.Seen, merged.Note));
        // Left alone: changed, removed and added by the other. Written here: the oil, and the wood that was emptied.
        Assert.Equal(
            new Dictionary<string, string?> { ["revenue"] = "2.000,5", ["oil"] = "7", ["gas"] = null, ["coal"] = "3", ["wood"] = "" },
            merged.Values);
    }

    private static Submission Register(Submission submission, Dictionary<string, decimal> values) =>
        submission.Register(Targets, values, Deadline.Of(Targets, Samples.Zone), Samples.At(2026, 11, 1), "Thư ký", "2026-AAAA-BBBB").Taken!;
}
