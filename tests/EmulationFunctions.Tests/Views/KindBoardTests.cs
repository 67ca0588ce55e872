using System.Text;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions.Kinds;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>The organizers' table of values.</summary>
public sealed class KindBoardTests
{
    private static readonly ClusterZone Zone = ClusterZone.Of("Asia/Ho_Chi_Minh");

    /// <summary>However many indicators there are, a page of full cells and long names is small.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(15)]
    [InlineData(60)]
    public async Task A_page_of_values_takes_60_kilobytes_at_the_most(int indicators)
    {
        var activity = new Activity("targets", ActivityKind.Registration, "Đăng ký chỉ tiêu", ["all"], new(2026, 11, 9, 17, 0, 0), 0, [], [], [])
        {
            Indicators = [.. Enumerable.Range(0, indicators).Select(at => new Emulation.Domain.Plans.Kinds.Indicator($"i{at}", $"Sản lượng khai thác dầu và condensate quy đổi {at}", "nghìn tấn"))],
        };
        var values = activity.Indicators.ToDictionary(indicator => indicator.Id, _ => 1234567.89m);
        var units = Enumerable.Range(0, KindBoardModel.UnitsAPage(activity)).Select(at => ConsoleSubmission.Of(
            new Unit($"unit-{at}", $"Tổng công ty Thăm dò Khai thác Dầu khí {at}"),
            activity,
            Submission.None("targets", $"unit-{at}") with { Version = 1, Targets = values, Actuals = new Actuals(1, values, SamplePages.Now, "Thư ký") },
            Deadline.Of(activity, Zone),
            Zone,
            file => file,
            $"/console/activities/targets/units/unit-{at}")).ToList();
        var board = new KindBoardModel("Asia/Ho_Chi_Minh", SamplePages.LocalNow, activity, units, []) { All = units.Count };
        var page = new KindPageModel(SamplePages.Shell(Language.Vi, "/console/activities/targets"), 2026, ConsoleActivity.Of(activity, Zone, SamplePages.Now, units), board, HasFiles: false);

        Assert.InRange(Encoding.UTF8.GetByteCount(await RenderedViews.PageAsync(page)), 1, 60 * 1024);
    }
}
