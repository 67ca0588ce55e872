using System.Text;
using Emulation.Domain.Plans;
using Emulation.Domain.Plans.Kinds;
using Emulation.Views.Pages;
using EmulationFunctions.Tests.Entry;

namespace EmulationFunctions.Tests.Views;

/// <summary>The pages of a unit with two hundred activities of every kind and state, with names as long as any may be.</summary>
public sealed class UnitPageTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task No_page_is_too_large_and_every_activity_is_on_one(Language language)
    {
        var cards = SamplePages.Many();
        Assert.Equal(200, cards.Count);
        var pages = new List<(string Name, string Html)> { ("home", await RenderedViews.PageAsync(SamplePages.Unit(language) with { Activities = cards })) };
        var listed = new List<string>();
        foreach (var group in Enum.GetValues<UnitGroup>())
        {
            var list = SamplePages.UnitList(language, group, cards, 1);
            for (var page = 1; page <= list.Pages.Count; page++)
                pages.Add(($"{group} {page}", await RenderedViews.PageAsync(list with { Page = page })));
            listed.AddRange(list.Pages.SelectMany(page => page).Select(card => card.Activity.Id));
        }

        foreach (var card in cards.Where(card => card.Activity.HasUnitParts))
            pages.Add((card.Activity.Id, await RenderedViews.PageAsync(SamplePages.UnitActivity(language, card))));

        Assert.Empty(from page in pages from broken in PageRules.BrokenBy(page.Html) select $"{page.Name}: {broken}");
        Assert.Equal(cards.Where(card => UnitGroups.Of(card) is not null).Select(card => card.Activity.Id).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.All(listed, id => Assert.Single(pages, page => page.Name != "home" && page.Html.Contains($"<li id=\"activity.{id}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_owed_stands_open_the_most_urgent_first()
    {
        var sections = UnitSection.AllOf(SamplePages.Many(), SamplePages.LocalNow);
        var owed = sections[0];

        Assert.Equal(UnitGroup.Owed, owed.Group);
        Assert.InRange(owed.Open.Count, 3, 5);
        Assert.True(owed.IsCut);
        Assert.All(owed.Open, card => Assert.True(card.IsOwed && card.IsOpen));
        Assert.Contains(owed.Open, card => card.Stage == DeadlineStage.Grace);
        Assert.All(sections.Skip(1), section => Assert.Empty(section.Open));

        // A unit with little to do has it all on one page.
        var few = UnitSection.AllOf(SamplePages.Unit(Language.Vi).Activities, SamplePages.LocalNow);
        Assert.Equal(["quarter", "summary", "annex"], few[0].Open.Select(card => card.Activity.Id));
        Assert.Equal(["titles"], few[0].Lines.Select(card => card.Activity.Id));
        Assert.All(few, section => Assert.False(section.IsCut));
    }

    /// <summary>As many documents and indicators as a plan may ask for, with the names that people give them.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_largest_activity_has_room_on_its_page(Language language)
    {
        var documents = new Activity("ho-so", ActivityKind.Report, "Hồ sơ đề nghị", ["all"], new(2026, 11, 30, 17, 0, 0), 24,
            [.. Enumerable.Range(1, 30).Select(at => new RequestedDocument($"tai-lieu-{at}", $"Tài liệu minh chứng số {at}, bản đã ký và đóng dấu", true, RequestedDocument.UsualTypes, 1024))], [3], [1]);
        var values = documents with
        {
            Kind = ActivityKind.Registration,
            Documents = [],
            Indicators = [.. Enumerable.Range(1, Indicator.Most).Select(at => new Indicator($"chi-tieu-{at}", $"Chỉ tiêu số {at} của toàn đơn vị", "triệu USD"))],
            ActualsFrom = new(2026, 1, 1),
        };
        foreach (var activity in new[] { documents, values })
        {
            var card = SamplePages.CardOf(activity);
            foreach (var model in new PageModel[] { SamplePages.UnitActivity(language, card), SamplePages.Unit(language) with { Activities = [card] } })
                Assert.InRange(Encoding.UTF8.GetByteCount(await RenderedViews.PageAsync(model)), 3_000, PageRules.MostBytes);
        }
    }
}
