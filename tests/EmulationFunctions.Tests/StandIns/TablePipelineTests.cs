using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Http;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TablePipelineTests
{
    private const string Row = """{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"a","Timestamp":"2027-02-06T10:30:00Z","Count":1}""";

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_of_the_servers_is_tried_again(int status)
    {
        await using var server = await LoopbackServer.StartAsync((answer, number) =>
            number < 3 ? Answer(answer, status, "") : Answer(answer, 200, Row));

        var row = (await TableAt(server).GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.Equal(1, row.GetInt32("Count"));
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Headers["x-ms-client-request-id"]).Distinct(StringComparer.Ordinal));
        Assert.All(server.Requests, request =>
            Assert.StartsWith("SharedKey", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.All(server.Requests, request => Assert.True(request.Headers.ContainsKey("x-ms-date")));
    }

    [Fact]
    public async Task A_transaction_that_is_tried_again_is_the_same()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Answer(answer, 503, ""));

        var error = await Assert.ThrowsAnyAsync<RequestFailedException>(() => TableAt(server).SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "a"))]));

        Assert.Equal(503, error.Status);
        Assert.Equal(4, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Body).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(400, "InvalidInput")]
    [InlineData(403, "AuthorizationFailure")]
    [InlineData(404, "ResourceNotFound")]
    [InlineData(409, "EntityAlreadyExists")]
    [InlineData(412, "UpdateConditionNotSatisfied")]
    public async Task A_refusal_is_not_tried_again(int status, string code)
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Answer(
            answer, status, $$$"""{"odata.error": {"code": "{{{code}}}", "message": {"lang": "en-US", "value": "No."} } }"""));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => TableAt(server).GetEntityAsync<TableEntity>("p", "a"));

        Assert.Equal((status, code), (error.Status, error.ErrorCode));
        Assert.Contains("No.", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_that_is_not_the_services_own_is_an_error_too()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Answer(answer, 400, "<html>gateway</html>"));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => TableAt(server).GetEntityAsync<TableEntity>("p", "a"));

        Assert.Equal(400, error.Status);
    }

    [Fact]
    public async Task A_token_travels_in_the_header()
    {
        using var wire = new Wire();
        var options = new TableClientOptions { Transport = new HttpClientTransport(wire) };
        var table = new TableServiceClient(new Uri("https://dossiers.table.core.windows.net"), new Token(), options).GetTableClient("t");

        var row = (await table.GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.Equal(1, row.GetInt32("Count"));
        Assert.Equal("dossiers", table.AccountName);
        Assert.Equal("Bearer token for https://storage.azure.com/.default", wire.Authorization);
    }

    [Fact]
    public async Task A_token_does_not_travel_in_the_clear()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Answer(answer, 200, Row));

        await Assert.ThrowsAnyAsync<Exception>(() =>
            new TableServiceClient(server.Address, new Token()).GetTableClient("t").GetEntityAsync<TableEntity>("p", "a"));

        Assert.Empty(server.Requests);
    }

    private static TableClient TableAt(LoopbackServer server)
    {
        var options = new TableClientOptions
        {
            Retry = { MaxRetries = 3, Mode = RetryMode.Fixed, Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) },
        };
        return new TableServiceClient($"AccountName=dossiers;AccountKey=a2V5;TableEndpoint={server.Address}", options).GetTableClient("t");
    }

    private static Task Answer(HttpResponse answer, int status, string body)
    {
        answer.StatusCode = status;
        answer.ContentType = "application/json";
        return answer.WriteAsync(body);
    }

    private sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {string.Join(' ', requestContext.Scopes)}", TimeProvider.System.GetUtcNow().AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Wire : HttpMessageHandler
    {
        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization?.ToString();
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Row) });
        }
    }
}
