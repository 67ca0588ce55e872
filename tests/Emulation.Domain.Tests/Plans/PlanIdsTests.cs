using Emulation.Domain.Plans;

namespace Emulation.Domain.Tests.Plans;

/// <summary>Ids that nobody types.</summary>
public sealed class PlanIdsTests
{
    [Fact]
    public void Good_ids_stay_and_others_are_made_so_that_none_is_there_twice()
    {
        var draft = new PlanDraft("x", null, [new("bao-cao"), null, new(Title: "Báo cáo"), new("Not An Id", Title: "Báo cáo"), new("bao-cao"), new("elsewhere", Title: "…"), new(Title: new string('a', 300))]);

        var named = draft.WithIds(new HashSet<string> { "elsewhere", "bao-cao-2" });

        Assert.Equal(["bao-cao", "bao-cao-3", "bao-cao-4", "hoat-dong", "hoat-dong-2", new string('a', 50)], named.Activities!.Select(row => row!.Id));
        Assert.All(named.Activities!, row => Assert.True(Id.IsValid(row!.Id)));
    }

    [Fact]
    public void Documents_get_ids_of_their_own()
    {
        var draft = new PlanDraft("x", null, [new("a", Documents: [new(Title: "Phụ lục"), new("phu-luc"), new(Title: "")])]);

        var documents = draft.WithIds(new HashSet<string>()).Activities![0]!.Documents!;

        Assert.Equal(["phu-luc-2", "phu-luc", "report"], documents.Select(document => document!.Id));
    }

    [Fact]
    public void A_plan_that_is_handed_in_again_is_the_same_plan()
    {
        var draft = new PlanDraft(
            "Kế hoạch 2026",
            ["2026-09-02"],
            [Samples.ActivityDraft() with { GraceHours = 5, RemindDaysBefore = [9, 2], Reminders = new(LeaderAfter: 3) { MeetingDays = [2] }, Documents = [new("a", "A", false, [".pdf"], 5), new("b", "B")] }],
            ["2026-08-29"],
            new([5], [], 9));
        var plan = draft.Check(2026, Samples.Cluster(), new HashSet<string>()).Value!;

        var again = plan.AsDraft().Check(2026, Samples.Cluster(), new HashSet<string>()).Value!;

        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(plan), System.Text.Json.JsonSerializer.Serialize(again));
    }
}
