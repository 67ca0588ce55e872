using EmulationFunctions.Entry;
using EmulationFunctions.Tests.Running;
using Microsoft.AspNetCore.Http;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Somebody chooses another language in the middle of something.</summary>
[Collection("app")]
public sealed class LanguageSwitchTests(RunningApp app)
{
    [Fact]
    public async Task The_switch_leads_to_the_same_page_with_what_was_asked_of_it()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "language-switch", Report("quy-4"));
        var organizer = new Visitor(app);
        await organizer.PostAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        foreach (var asked in new[]
        {
            "/console/plans/2026?edit=quy-4", "/console/search?q=bao%20cao", "/console/people?q=an", "/console/person?unit=bac-son",
            "/console/meetings/new?activity=quy-4", "/console/guests?year=2024&q=an", "/console?year=2026&view=charts", "/console/meetings?year=2026",
        })
        {
            Assert.Contains($"href=\"{asked.Replace("&", "&amp;", StringComparison.Ordinal)}&amp;lang=ru\"", (await organizer.GetAsync(asked)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/console/search?lang=ru\"", (await organizer.GetAsync("/console/search?lang=en")).Text, StringComparison.Ordinal);
        // What was posted to one address may be asked for again at another.
        Assert.Contains("href=\"/console/person?lang=ru\"", (await organizer.PostAsync("/console/people?q=x", ("name", ""))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "?q=a%26b%20%C4%91&lang=vi&notice=Saved&page=2", "/console/people?q=a%26b%20%C4%91&page=2")]
    [InlineData("GET", "?q=%22%3E%3Cscript%3E", "/console/people?q=%22%3E%3Cscript%3E")]
    [InlineData("HEAD", "?lang=ru", "/console/people")]
    [InlineData("POST", "?q=x", null)]
    public void What_is_said_once_is_not_asked_for_again(string method, string query, string? asked)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Path, request.QueryString) = (method, "/console/people", new QueryString(query));

        Assert.Equal(asked, AskedAddress.Of(request));
    }
}
