using System.Net;
using EmulationFunctions.Entry;
using EmulationFunctions.Tests.Running;
using Microsoft.AspNetCore.Http;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Somebody opens an address where nothing is.</summary>
[Collection("app")]
public sealed class UnknownAddressTests(RunningApp app)
{
    [Fact]
    public async Task An_unknown_address_gives_a_page_and_a_program_its_problem()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "unknown-address", Report("quy-4"));
        var organizer = new Visitor(app);
        await organizer.PostAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        foreach (var path in new[] { "/console/nothing", "/console/meetings/none", "/nothing/at/all", "/nothing?lang=ru", $"{app.Http.BaseAddress}/nothing.example/x", "/u/none/nothing", "/hooks/sendgrid" })
        {
            var page = await organizer.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Contains("<code>not-found</code>", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"//", page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("<html lang=\"ru\">", (await organizer.GetAsync("/nothing")).Text, StringComparison.Ordinal);
        Assert.Contains("class=\"rooms\"", (await organizer.GetAsync("/console/nothing")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Visitor(app).GetAsync("/console/nothing")).Status);
        var problem = await app.CallAsync(HttpMethod.Get, "/api/nothing");
        Assert.Equal((HttpStatusCode.NotFound, "no-such-address"), (problem.Status, problem.Json.GetProperty("code").GetString()));

        // What is the host's own stays so.
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Get, "/local/clock")).Status);
        Assert.Empty((await app.CallAsync(HttpMethod.Get, "/admin/host/status")).Text);
        Assert.Equal(HttpStatusCode.SeeOther, (await organizer.GetAsync("/console/plans/2027/activities/quy-4")).Status);
    }

    [Theory]
    [InlineData("/console/plans/2027/activities/registration-2027", "/console/plans/2027")]
    [InlineData("/console/plans/2027/activities/a/return", "/console/plans/2027")]
    [InlineData("/console/activities/a/units/b/review", "/console/activities/a/units/b")]
    [InlineData("/console/activities/a/units/b/findings/f/remove", "/console/activities/a/units/b")]
    [InlineData("/console/meetings/2026-a/changes/preview", "/console/meetings/2026-a/overview")]
    [InlineData("/console/meetings/2026-a/files/f/removal", "/console/meetings/2026-a/overview")]
    [InlineData("/console/letters/k/settle", "/console/letters")]
    [InlineData("/console/units", "/console")]
    [InlineData("/u/t/replacement", "/u/t")]
    [InlineData("/u/t/activities/a/promise", "/u/t/activities/a")]
    [InlineData("/u/a b/replacement", "/u/a%20b")]
    [InlineData("/console/nothing", null)]
    [InlineData("/console/meetings/none", null)]
    [InlineData("/hooks/sendgrid", null)]
    [InlineData("/sign-out", null)]
    [InlineData("//u/t/replacement", null)]
    [InlineData("/api/clusters/a/links", null)]
    public void A_forms_address_leads_to_the_page_around_it(string path, string? page) =>
        Assert.Equal(page, FormAddress.PageOf(new PathString(path)));
}
