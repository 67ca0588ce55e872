using System.Net.Http.Headers;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Every route, asked with every kind of token.</summary>
[Collection("app")]
public sealed class RouteTests(RunningApp app)
{
    [Fact]
    public async Task Every_route_answers_every_kind_of_token_as_it_should()
    {
        var house = await House.BuildAsync(app, "routes");
        var table = RouteTable.Of(house);
        Assert.Equal(Routes.All.Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
        Assert.True(house.Visitors.Count() >= 18);

        var wrong = new List<string>();
        foreach (var (route, expected) in table)
        {
            foreach (var visitor in house.Visitors)
            {
                var reply = await AskAsync(route.Split(' ')[0], expected, await house.TokenAsync(visitor, expected.UsesUp));
                if (reply.Status != expected.For(visitor))
                    wrong.Add($"{route} with {visitor}: {(int)reply.Status} instead of {(int)expected.For(visitor)}");
                wrong.AddRange(SecurityRules.BrokenBy(reply, expected).Concat(PageRules.BrokenBy(reply)).Select(fault => $"{route} with {visitor}: {fault}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<Reply> AskAsync(string method, Expectation expected, string token)
    {
        var path = expected.Path.Replace("{token}", token.Length == 0 ? "none" : token, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/" + path) { Content = expected.Body?.Invoke() };
        if (expected.Door is not (Door.Api or Door.Operator))
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (expected.Door is Door.Public or Door.Session && token.Length > 0)
            request.Headers.Add("Cookie", $"emulation-session={token}");
        if (expected.Door is Door.Public or Door.Api or Door.Operator && token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
