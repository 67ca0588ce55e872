using System.Net;
using Emulation.Views.Pages;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Views;

/// <summary>What pages say of dates, files and what is left to do.</summary>
public sealed class PageWordsTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_copied_inspection_says_that_its_days_of_visits_are_gone(Language language) =>
        Assert.Equal(1, Count(await TextAsync(SamplePages.All(language)["plan-copy"]), Words.Of(language).PlanDesk.VisitsAnew));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_result_of_an_inspection_is_no_version(Language language)
    {
        var text = await TextAsync(SamplePages.All(language)["search-found"]);

        Assert.Contains($", {Words.Of(language).UnitPage.Version(2)},", text, StringComparison.Ordinal);
        Assert.Contains($", {Words.Of(language).Kinds.FindingsTitle},", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Of(language).UnitPage.Version(0), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Vi, "từ 01/10/2026 đến thứ Năm, 31/12/2026 17:00")]
    [InlineData(Language.En, "from 01/10/2026 to Thursday, 31/12/2026 17:00")]
    [InlineData(Language.Ru, "Когда с 01/10/2026 до четверга, 31/12/2026 17:00")]
    public async Task A_campaigns_days_read_as_a_sentence(Language language, string days) =>
        Assert.Contains(days, await TextAsync(SamplePages.All(language)["unit-kinds"]), StringComparison.Ordinal);

    [Theory]
    [InlineData(2026, 4, 12)]
    [InlineData(2027, 3, 11)]
    [InlineData(2030, 6, 14)]
    public void The_example_of_a_day_off_is_a_friday_of_its_year(int year, int friday, int saturday)
    {
        var page = (PlanDaysPageModel)SamplePages.All(Language.Vi)["plan-days"];
        var model = page with { Status = page.Status with { Year = year } };

        Assert.Equal((new(year, 9, friday), new DateOnly(year, 9, saturday)), (model.ExampleOff, model.ExampleWorked));
        Assert.Equal((DayOfWeek.Friday, DayOfWeek.Saturday), (model.ExampleOff.DayOfWeek, model.ExampleWorked.DayOfWeek));
    }

    [Theory]
    [InlineData(Language.Vi, "Đơn vị còn 3 hồ sơ phải nộp. Ngoài ra, 1 hồ sơ chưa nộp đã hết thời gian tiếp nhận.")]
    [InlineData(Language.En, "Your unit has 3 submissions to make. 1 more can no longer be handed in.")]
    [InlineData(Language.Ru, "Вашему предприятию нужно сдать 3 комплекта документов. Ещё 1 комплект сдать уже нельзя: приём закончен.")]
    public async Task A_unit_is_asked_for_what_is_still_taken(Language language, string lead) =>
        Assert.Contains(lead, await TextAsync(SamplePages.Unit(language)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Vi, "Đơn vị còn thiếu 1 hồ sơ và đã hết thời gian tiếp nhận.")]
    [InlineData(Language.En, "1 submission is missing and can no longer be handed in.")]
    [InlineData(Language.Ru, "Не сдан 1 комплект документов: приём уже закончен.")]
    public async Task A_unit_whose_missing_submissions_are_closed_is_told_so(Language language, string lead) =>
        Assert.Contains(lead, await TextAsync(SamplePages.All(language)["unit-closed"]), StringComparison.Ordinal);

    private static async Task<string> TextAsync(PageModel page) =>
        string.Join(' ', WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(await RenderedViews.PageAsync(page), "<[^>]+>", "")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
