using System.Net;
using System.Text.RegularExpressions;
using Emulation.Views.Assets;
using Emulation.Views.Pages;
using Emulation.Views.Texts;
using EmulationFunctions.Tests.Entry;

namespace EmulationFunctions.Tests.Views;

public sealed partial class PageTests
{
    public static TheoryData<string, Language> Pages
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var name in SamplePages.All(language).Keys)
                    data.Add(name, language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_complete_in_its_language_and_obeys_the_strict_policy(string name, Language language)
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(language)[name]);

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language.ToString().ToLowerInvariant()}\">", html, StringComparison.Ordinal);
        Assert.Contains(SiteAsset.Stylesheet.Url, html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineStyleOrScript(), html);
        Assert.Single(Regex.Matches(html, "<h1"));
        Assert.Empty(PageRules.BrokenBy(html));
    }

    // Which of them have a sample decides what the rules above, axe and the languages are held against.
    [Fact]
    public void Every_page_has_a_sample()
    {
        var sampled = SamplePages.All(Language.Vi).Values.Select(model => model.Component);
        var pages = typeof(PageModel).Assembly.GetTypes().Where(type => type is { IsAbstract: false, BaseType: { IsGenericType: true } page } && page.GetGenericTypeDefinition() == typeof(PageComponent<>)).ToList();

        Assert.InRange(pages.Count, 40, 200);
        Assert.Empty(pages.Except(sampled).Select(page => page.Name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_id_stands_twice_on_a_page(string name, Language language)
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(language)[name]);
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Labels_and_descriptions_lead_to_what_is_there(string name, Language language)
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(language)[name]);
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.All(References().Matches(html).SelectMany(match => match.Groups[1].Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Letters_stand_as_letters()
    {
        var html = await RenderedViews.PageAsync(SamplePages.Unit(Language.Vi));

        Assert.Contains("Kính gửi Thư ký Vietsovpetro,", html, StringComparison.Ordinal);
        Assert.Contains("thứ Năm, 12/11/2026 17:00", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>fine</p><img src=\"/assets/icon.svg\"><a href=\"https://elsewhere.example\">x</a>", 0)]
    [InlineData("<img src=\"https://elsewhere.example/x.png\">", 1)]
    [InlineData("<link rel=\"stylesheet\" href=\"//elsewhere.example/x.css\">", 1)]
    [InlineData("<script src=\"/assets/upload.js\"></script>", 1)]
    public void What_a_page_loads_comes_from_us_and_nothing_waits_for_a_script(string html, int faults) =>
        Assert.Equal(faults, PageRules.BrokenBy(html).Count());

    [Fact]
    public async Task Every_value_is_encoded()
    {
        var unit = SamplePages.Unit(Language.Vi);
        var card = unit.Activities[0];
        var hostile = unit with
        {
            UnitName = Hostile.Markup,
            Shell = unit.Shell with { Person = Hostile.Markup, ClusterName = Hostile.Markup },
            Activities = [card with { Activity = card.Activity with { Title = Hostile.Markup, Documents = [new("report", Hostile.Markup, true, [".pdf"], 1)] } }],
            Refused = Refusal.EmptyFile(Hostile.Markup),
        };

        Hostile.IsHarmlessIn(await RenderedViews.PageAsync(hostile));
        Hostile.IsHarmlessIn(await RenderedViews.PageAsync(SamplePages.UnitActivity(Language.Vi, hostile.Activities[0]) with { Refused = new(hostile.Refused, "report", Hostile.Markup) }));
        Hostile.IsHarmlessIn(await RenderedViews.PageAsync(SamplePages.UnitList(Language.Vi, UnitGroup.Owed, hostile.Activities, 1) with { UnitName = Hostile.Markup }));
        Hostile.IsHarmlessIn(await RenderedViews.PageAsync(SamplePages.ActivityRoom(Language.Vi) with
        {
            Board = SamplePages.ActivityRoom(Language.Vi).Board with { Activity = card.Activity with { Title = Hostile.Markup } },
        }));
    }

    [Fact]
    public async Task Pages_of_a_persons_letters_and_deeds_are_turned_one_without_the_other()
    {
        var html = WebUtility.HtmlDecode(await RenderedViews.PageAsync(SamplePages.All(Language.En)["person"]));
        foreach (var (letters, meetings, history, section) in new[] { (1, 1, 1, "letters"), (3, 1, 1, "letters"), (2, 2, 1, "meetings"), (2, 1, 2, "history") })
            Assert.Contains($"?days=60&letters={letters}&meetings={meetings}&history={history}#person-{section}\"", html, StringComparison.Ordinal);
        Assert.Contains("This year’s and last year’s.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_at_which_nothing_arrives_stand_above_requests_to_be_replaced()
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(Language.En)["people"]);
        Assert.True(html.IndexOf("/console/closed-addresses/", StringComparison.Ordinal) is var closed and > 0 && closed < html.IndexOf("/console/replacements/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_stands_with_its_form_and_one_for_no_card_on_top()
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(Language.En)["unit-refused"]);
        Assert.Equal(1, Regex.Count(html, "type-not-allowed"));
        Assert.True(html.IndexOf("activity.summary", StringComparison.Ordinal) < html.IndexOf("type-not-allowed", StringComparison.Ordinal));

        var stray = await RenderedViews.PageAsync(SamplePages.Unit(Language.En) with { Refused = Refusal.UnknownActivity });
        Assert.True(stray.IndexOf("unknown-activity", StringComparison.Ordinal) < stray.IndexOf("<h1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dossier", true)]
    [InlineData("activity", true)]
    [InlineData("unit", false)]
    [InlineData("unit-received", false)]
    public async Task Only_an_organizer_reads_what_makes_a_file_risky_to_open(string page, bool isShown)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var html = await RenderedViews.PageAsync(SamplePages.All(language)[page]);
            foreach (var flag in Enum.GetValues<DocumentFlag>())
                Assert.Equal(isShown, html.Contains(Words.Of(language).Dossier.Flag(flag), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_script_and_its_words_come_with_upload_forms_and_with_nothing_else(string name, Language language)
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(language)[name]);
        var has = html.Contains("<form class=\"upload\"", StringComparison.Ordinal);

        Assert.Equal(has, html.Contains(SiteAsset.UploadScript.Url, StringComparison.Ordinal));
        Assert.Equal(has, html.Contains("<template id=\"upload-parts\">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unit", "/u/token/activities/summary")]
    [InlineData("dossier", "/console/activities/annex/units/unit-0")]
    public async Task An_upload_form_knows_where_the_script_opens_uploads_and_hands_them_in(string name, string address)
    {
        var html = await RenderedViews.PageAsync(SamplePages.All(Language.Vi)[name]);

        Assert.Contains($"data-uploads=\"{address}/uploads\" data-completions=\"{address}/completions\"", html, StringComparison.Ordinal);
    }

    /// <summary>The script has no sentence of its own: whatever it says stands in the page.</summary>
    [Fact]
    public async Task Every_phrase_and_part_that_the_script_asks_for_is_there()
    {
        var script = System.Text.Encoding.UTF8.GetString(SiteAsset.UploadScript.Bytes.Span);
        var html = await RenderedViews.PageAsync(SamplePages.Unit(Language.Vi));
        string[] states = ["opening", "sending", "paused", "waiting", "sent", "step-sending", "step-received", "step-checked", "step-filed"];

        Assert.All(Said().Matches(script).Select(match => match.Groups[1].Value).Concat(states), phrase => Assert.Contains($"data-say=\"{phrase}\"", html, StringComparison.Ordinal));
        Assert.All(Parted().Matches(script).Select(match => match.Groups[1].Value), part => Assert.Contains($"data-part=\"{part}\"", html, StringComparison.Ordinal));
        Assert.All(Slotted().Matches(script).Select(match => match.Groups[1].Value), slot => Assert.Contains($"data-slot=\"{slot}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_closed_stands_behind_what_can_still_be_handed_in() =>
        Assert.Equal(["quarter", "summary", "annex", "titles"], UnitGroups.In(UnitGroup.Owed, SamplePages.Unit(Language.Vi).Activities).Select(card => card.Activity.Id));

    [GeneratedRegex("""<script(?! type="module" src="/assets/upload\.js\?v=[0-9a-f]{16}"></script>)|<style|\sstyle=|\son[a-z]+=|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyleOrScript();

    [GeneratedRegex("""\bsay\("([a-z-]+)""")]
    private static partial Regex Said();

    [GeneratedRegex("""\bpart\("([a-z-]+)""")]
    private static partial Regex Parted();

    [GeneratedRegex("""\bslot\([a-z.]+, "([a-z-]+)""")]
    private static partial Regex Slotted();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();

    [GeneratedRegex("""\s(?:(?:for|aria-describedby|aria-labelledby)="|href="#)([^"]+)""")]
    private static partial Regex References();
}
