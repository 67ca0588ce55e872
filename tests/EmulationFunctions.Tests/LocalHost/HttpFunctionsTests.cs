using System.Net;
using EmulationFunctions.Local;
using EmulationFunctions.Tests.LocalHost.Probes;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class HttpFunctionsTests : IAsyncLifetime
{
    private ProbeHost host = null!;

    public async ValueTask InitializeAsync() => host = await ProbeHost.StartAsync(typeof(HttpProbes));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_function_without_a_route_answers_under_its_name()
    {
        Assert.Equal("GET", await TextAsync(HttpMethod.Get, "Plain"));
    }

    [Fact]
    public async Task The_route_prefix_stands_before_every_route()
    {
        await using var prefixed = await ProbeHost.StartAsync(typeof(HttpProbes), new HostJson { RoutePrefix = "v1/files" });

        Assert.Equal(HttpStatusCode.OK, (await prefixed.SendAsync(HttpMethod.Get, "v1/files/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await prefixed.SendAsync(HttpMethod.Get, "plain")).StatusCode);
    }

    [Fact]
    public async Task A_route_value_fills_the_string_parameter_of_its_name()
    {
        Assert.Equal("PUT Đơn vị Đơn vị True", await TextAsync(HttpMethod.Put, "greetings/%C4%90%C6%A1n%20v%E1%BB%8B"));
    }

    [Fact]
    public async Task A_method_that_is_not_listed_gets_404()
    {
        using var answer = await host.SendAsync(HttpMethod.Delete, "greetings/me");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task HEAD_gets_404_where_only_GET_is_listed()
    {
        using var unlisted = await host.SendAsync(HttpMethod.Head, "greetings/me");
        using var listed = await host.SendAsync(HttpMethod.Head, "head");

        Assert.Equal(HttpStatusCode.NotFound, unlisted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, listed.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task A_trigger_without_methods_takes_all_of_them(string method)
    {
        Assert.Equal(method, await TextAsync(new HttpMethod(method), "any"));
    }

    [Fact]
    public async Task A_returned_string_gives_an_empty_200()
    {
        Assert.Equal("", await TextAsync(HttpMethod.Get, "words"));
    }

    [Fact]
    public async Task An_action_result_is_carried_out()
    {
        using var answer = await host.SendAsync(HttpMethod.Get, "teapot");

        Assert.Equal(418, (int)answer.StatusCode);
    }

    // The real worker answers an empty 200, which nobody should build on.
    [Fact]
    public async Task An_exception_gives_an_empty_500_and_nothing_of_what_was_set_before()
    {
        using var answer = await host.SendAsync(HttpMethod.Get, "fails");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.False(answer.Headers.Contains("X-Half"));
    }

    [Fact]
    public async Task Each_invocation_has_a_scope_and_an_instance_of_its_own()
    {
        var first = await TextAsync(HttpMethod.Get, "scope");
        var second = await TextAsync(HttpMethod.Get, "scope");

        Assert.EndsWith("True True", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Assert.Equal(["disposed", "disposed"], await host.Log.WaitForAsync(2));
    }

    // Kestrel's own limit is 30,000,000 bytes.
    [Fact]
    public async Task A_body_over_the_web_servers_own_limit_is_read_whole()
    {
        using var body = new ByteArrayContent(new byte[31_000_000]);
        using var answer = await host.Http.PostAsync(new Uri("length", UriKind.Relative), body);

        Assert.Equal("31000000", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_route_that_the_host_keeps_for_itself_is_refused_at_the_start()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => ProbeHost.StartAsync(typeof(AdminProbes)));

        Assert.Contains("admin/secrets", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_nothing_can_fill_is_refused_at_the_start()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => ProbeHost.StartAsync(typeof(NumberProbes)));

        Assert.Equal("The function Number has a parameter that cannot be filled: Int32 number.", refused.Message);
    }

    private async Task<string> TextAsync(HttpMethod method, string path)
    {
        using var answer = await host.SendAsync(method, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
