using System.Text.Json;
using Emulation.Domain.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Plans;

/// <summary>Differences of plans, and two people's changes put together.</summary>
public sealed class PlanMergeTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    private static readonly PlanDraft Origin = new("Kế hoạch", ["2027-01-01"], [Row("a"), Row("b"), Row("c")]);

    private static readonly Gen<ActivityDraft> Rows =
        from id in Gen.Elements("a", "b", "c", "d", "e")
        from title in Gen.Elements("Báo cáo", "Hội nghị")
        from day in Gen.Choose(1, 3)
        from grace in Gen.Choose(0, 1)
        from steps in Gen.Elements(null, new[] { 3 })
        select Row(id) with { Title = title, Deadline = $"2027-03-0{day}T17:00", GraceHours = grace, Reminders = steps is null ? null : new(steps) };

    private static readonly Gen<PlanDraft> Plans =
        from title in Gen.Elements("Kế hoạch", "Kế hoạch mới")
        from days in Gen.SubListOf("2027-01-01", "2027-02-05", "2027-02-08")
        from rows in Gen.ListOf(Rows)
        select new PlanDraft(title, [.. days], [.. rows.DistinctBy(row => row.Id)]);

    [Fact]
    public void A_plan_does_not_differ_from_itself_nor_from_what_it_leaves_unsaid()
    {
        var said = Row("a") with
        {
            GraceHours = 0,
            RemindDaysBefore = [14, 7, 3, 1, 0],
            RemindDaysAfter = [1, 3],
            Reminders = new(),
            Documents = [new("report", "", true, [.. RequestedDocument.UsualTypes], 1024)],
        };

        Assert.Equal(0, PlanDifference.Between(Origin, Origin with { Title = " Kế hoạch ", Activities = [said, Row("b"), Row("c")], DaysWorked = [], Reminders = new() }).Count);
    }

    [Fact]
    public void Each_changed_field_is_named()
    {
        var changed = Row("b") with { Title = "Khác", Kind = "meeting", Units = ["unit-a"], Deadline = "2027-04-01T17:00", GraceHours = 1, Documents = [new("x", "X")], From = "2027-03-01", RemindDaysBefore = [2] };

        var difference = PlanDifference.Between(Origin, new("Mới", ["2027-02-05"], [Row("a"), changed, Row("d")], ["2027-02-06"], new(Hour: 9)));

        Assert.Equal(ActivityFields.All, difference.Activities.Single(one => one.Id == "b").Fields);
        Assert.Equal([("b", "changed"), ("c", "gone"), ("d", "new")], difference.Activities.Select(one => (one.Id, one.Before is null ? "new" : one.After is null ? "gone" : "changed")).Order());
        Assert.Equal((("Kế hoạch", "Mới"), "2027-02-05", "2027-01-01", "2027-02-06", true, 7), (difference.Title, Assert.Single(difference.DaysOff.Added), Assert.Single(difference.DaysOff.Removed), Assert.Single(difference.DaysWorked.Added), difference.RemindersChanged, difference.Count));
    }

    [Fact]
    public void All_changes_lead_from_one_state_to_the_other_and_each_alone_changes_nothing_else() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Plans), (before, after) =>
        {
            var difference = PlanDifference.Between(before, after);
            Assert.Equal(0, PlanDifference.Between(difference.ApplyTo(before), after).Count);
            foreach (var part in difference.Parts)
                Assert.Equal([part], PlanDifference.Between(before, difference.Only(part).ApplyTo(before)).Parts);
            Assert.Equal(0, difference.Only("other").Count);
        }).Check(Config);

    [Fact]
    public void Who_changed_nothing_takes_the_others_changes() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Plans), (origin, theirs) =>
        {
            foreach (var merge in new[] { PlanMerge.Of(origin, origin, theirs), PlanMerge.Of(origin, theirs, origin), PlanMerge.Of(origin, theirs, theirs) })
            {
                Assert.Equal(0, PlanDifference.Between(merge.Plan, theirs).Count);
                Assert.Empty(merge.Both);
            }
        }).Check(Config);

    [Fact]
    public void Every_change_of_both_is_in_the_merge_unless_it_is_named() =>
        Prop.ForAll(Arb.From(Plans), Arb.From(Plans), Arb.From(Plans), (origin, mine, theirs) =>
        {
            var merge = PlanMerge.Of(origin, mine, theirs);
            var (merged, one, other) = (Fields(merge.Plan), Fields(mine), Fields(theirs));
            foreach (var ((id, field), value) in Fields(origin))
            {
                var (here, there) = (one.GetValueOrDefault((id, field)), other.GetValueOrDefault((id, field)));
                if (merge.Both.Contains(id))
                    Assert.Contains(merged[(id, field)], new[] { here ?? there, there ?? here });
                else
                    Assert.Equal(here != value ? here : there, merged.GetValueOrDefault((id, field)));
            }

            // What is new on one side is there.
            Assert.Subset(merged.Keys.ToHashSet(), one.Keys.Union(other.Keys).Except(Fields(origin).Keys).ToHashSet());
        }).Check(Config);

    [Fact]
    public void The_same_field_changed_by_both_is_named_and_mine_holds()
    {
        var mine = Origin with { Activities = [Row("a") with { Title = "Của tôi" }, Row("b") with { GraceHours = 5 }] };
        var theirs = Origin with { Activities = [Row("a") with { Title = "Của bạn", GraceHours = 9 }, Row("b") with { Title = "B" }, Row("c") with { Title = "C" }] };

        var merge = PlanMerge.Of(Origin, mine, theirs);

        Assert.Equal(["a", "c"], merge.Both);
        Assert.Equal([("a", "Của tôi", 9), ("b", "B", 5), ("c", "C", null)], merge.Plan.Activities!.Select(row => (row!.Id!, row.Title!, row.GraceHours)));
    }

    private static ActivityDraft Row(string id) => new(id, "report", "Báo cáo", ["all"], "2027-03-01T17:00");

    private static Dictionary<(string, ActivityField), string> Fields(PlanDraft plan) =>
        (from row in plan.Activities!
         from field in ActivityFields.All
         select ((row!.Id!, field), JsonSerializer.Serialize(new ActivityDraft().Take(field, row)))).ToDictionary();
}
