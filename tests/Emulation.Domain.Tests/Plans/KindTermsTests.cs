using Emulation.Domain.Plans;
using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Tests.Plans;

public sealed class KindTermsTests
{
    private static readonly ActivityDraft Registration = Samples.ActivityDraft() with { Kind = "registration" };

    [Fact]
    public void A_campaign_has_a_first_day_and_an_inspection_a_day_for_each_unit()
    {
        var campaign = FaultAssert.None(Check(Samples.ActivityDraft() with { Kind = "campaign", From = "2026-03-02" })).Activities[0];
        Assert.Equal(new DateOnly(2026, 3, 2), campaign.From);
        Assert.False(campaign.WantsSubmission);

        var inspection = FaultAssert.None(Check(Samples.ActivityDraft() with
        {
            Kind = "inspection",
            Visits = new Dictionary<string, string?> { ["unit-a"] = "2026-09-15", ["unit-b"] = " " },
        })).Activities[0];
        Assert.Equal(new DateOnly(2026, 9, 15), inspection.Visit("unit-a"));
        Assert.Null(inspection.Visit("unit-b"));
    }

    [Fact]
    public void A_registration_with_indicators_is_owed_without_any_document()
    {
        var activity = FaultAssert.None(Check(Registration with { Indicators = [new("revenue", " Doanh thu ", "triệu USD"), new("lost-days", "Ngày công mất")], ActualsFrom = "2026-12-01" })).Activities[0];

        Assert.Equal([new Indicator("revenue", "Doanh thu", "triệu USD"), new Indicator("lost-days", "Ngày công mất", "")], activity.Indicators);
        Assert.Equal(new DateOnly(2026, 12, 1), activity.ActualsFrom);
        Assert.Equal((false, true), (activity.WantsDocuments, activity.WantsSubmission));
    }

    [Theory]
    [InlineData("campaign", "2026-11-11", "/activities/0/from", "after-deadline")]
    [InlineData("campaign", "2025-12-31", "/activities/0/from", "day-outside-year")]
    [InlineData("campaign", "01/03/2026", "/activities/0/from", "bad-date")]
    [InlineData("report", "2026-03-01", "/activities/0/from", "not-of-this-kind")]
    public void A_first_day_lies_in_the_year_before_the_deadline_of_a_campaign(string kind, string from, string pointer, string code) =>
        FaultAssert.Has(Check(Samples.ActivityDraft() with { Kind = kind, From = from }), $"{pointer} {code}");

    [Theory]
    [InlineData("unit-a", "2026-11-11", "/activities/0/visits/unit-a", "after-deadline")]
    [InlineData("unit-a", "soon", "/activities/0/visits/unit-a", "bad-date")]
    [InlineData("unit-b", "2026-05-05", "/activities/0/visits/unit-b", "unit-not-concerned")]
    [InlineData("a/b", "2026-05-05", "/activities/0/visits/a~1b", "unknown-unit")]
    public void A_visit_is_of_a_unit_that_the_inspection_concerns_on_a_day_before_its_end(string unit, string day, string pointer, string code) =>
        FaultAssert.Has(Check(Samples.ActivityDraft() with { Kind = "inspection", Units = ["unit-a"], Visits = new Dictionary<string, string?> { [unit] = day } }), $"{pointer} {code}");

    [Fact]
    public void Indicators_have_ids_of_their_own_and_titles()
    {
        FaultAssert.Has(Check(Registration with { Indicators = [new("a", "A"), new("a", "B")] }), "/activities/0/indicators/1/id duplicate");
        FaultAssert.Has(Check(Registration with { Indicators = [new("a")] }), "/activities/0/indicators/0/title missing");
        FaultAssert.Has(Check(Registration with { Indicators = [.. Enumerable.Range(0, Indicator.Most + 1).Select(at => new IndicatorDraft($"i{at}", "A"))] }), "/activities/0/indicators too-many");
        FaultAssert.Has(Check(Samples.ActivityDraft() with { Indicators = [new("a", "A")] }), "/activities/0/indicators not-of-this-kind");
    }

    private static Checked<ClusterPlan> Check(ActivityDraft activity) => Samples.PlanDraft(activity).Check(2026, Samples.Cluster(), new HashSet<string>());
}
