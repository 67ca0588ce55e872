using System.Net;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Organizers sign in by a mailed link.</summary>
[Collection("app")]
public sealed class SignInTests(RunningApp app)
{
    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_cookies_as_a_known_one()
    {
        var cluster = await MakeAsync("sign-in-same");
        var known = await new Visitor(app).PostAsync("/sign-in", ("email", cluster.Email(TestCluster.Organizer)));
        foreach (var email in new[] { "nobody@sign-in-same.example", cluster.Email("an") })
        {
            var unknown = await new Visitor(app).PostAsync("/sign-in", ("email", email));
            Assert.Equal(known.Status, unknown.Status);
            Assert.Equal(known.Text, unknown.Text);
            Assert.Equal(known.Message.Headers.Select(header => header.Key), unknown.Message.Headers.Select(header => header.Key));
            Assert.Equal(Shape(Assert.Single(known.SetCookies())), Shape(Assert.Single(unknown.SetCookies())));
        }

        await app.IdleAsync();
        Assert.Contains(cluster.Email(TestCluster.Organizer), Assert.Single(cluster.Mail("signin"))["To"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_gets_five_letters_an_hour_at_most()
    {
        var cluster = await MakeAsync("sign-in-five");
        for (var asked = 0; asked < 7; asked++)
            await AskAsync(cluster, new Visitor(app));
        Assert.Equal(5, cluster.Mail("signin").Count);

        await app.SetClockAsync("2026-11-02T09:05:00+07:00");
        await AskAsync(cluster, new Visitor(app));
        Assert.Equal(6, cluster.Mail("signin").Count);
    }

    [Fact]
    public async Task The_mailed_link_opens_only_in_the_browser_that_asked()
    {
        var cluster = await MakeAsync("sign-in-browser");
        var (asked, other, fresh) = (new Visitor(app), new Visitor(app), new Visitor(app));
        await AskAsync(cluster, asked);
        var link = Assert.Single(cluster.Mail("signin")).Link("/sign-in/");
        await other.PostAsync("/sign-in", ("email", "nobody@sign-in-browser.example"));

        foreach (var stranger in new[] { other, fresh })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(link)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.PostAsync(link)).Status);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await asked.PostAsync(link)).Status);
        Assert.Equal(HttpStatusCode.OK, (await asked.GetAsync("/console")).Status);
    }

    [Fact]
    public async Task The_mailed_link_works_once_also_when_two_press_at_once()
    {
        var cluster = await MakeAsync("sign-in-once");
        var browser = new Visitor(app);
        await AskAsync(cluster, browser);
        var link = Assert.Single(cluster.Mail("signin")).Link("/sign-in/");
        var pressed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PressAsync(link, browser.Cookies["emulation-browser"])));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Gone], pressed.Order());
        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(link)).Status);
    }

    [Fact]
    public async Task The_mailed_link_ends_after_15_minutes()
    {
        var cluster = await MakeAsync("sign-in-late");
        var browser = new Visitor(app);
        await AskAsync(cluster, browser);
        var link = Assert.Single(cluster.Mail("signin")).Link("/sign-in/");
        await app.SetClockAsync("2026-11-02T08:14:00+07:00");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).Status);
        await app.SetClockAsync("2026-11-02T08:16:00+07:00");
        Assert.Equal(HttpStatusCode.Gone, (await browser.PostAsync(link)).Status);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_ends_with_signing_out()
    {
        var cluster = await MakeAsync("sign-in-out");
        var browser = new Visitor(app);
        var cookie = Assert.Single((await browser.PostAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"))).SetCookies()).ToLowerInvariant();
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("max-age=43200", cookie, StringComparison.Ordinal);

        var session = browser.Cookies["emulation-session"];
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/sign-out")).Status);
        Assert.DoesNotContain("emulation-session", browser.Cookies.Keys);
        browser.Cookies["emulation-session"] = session;
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/console")).Status);
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id);
    }

    private async Task AskAsync(TestCluster cluster, Visitor browser)
    {
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("/sign-in", ("email", cluster.Email(TestCluster.Organizer)))).Status);
        await app.IdleAsync();
    }

    private async Task<HttpStatusCode> PressAsync(string link, string browser)
    {
        var visitor = new Visitor(app);
        visitor.Cookies["emulation-browser"] = browser;
        return (await visitor.PostAsync(link)).Status;
    }

    // The value is random.
    private static string Shape(string cookie) => Regex.Replace(cookie, "=[^;]{32};", "=;", RegexOptions.None, TimeSpan.FromSeconds(5));
}
