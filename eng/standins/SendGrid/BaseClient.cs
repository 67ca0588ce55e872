using System.Net.Http.Headers;
using System.Text;
using SendGrid.Helpers.Errors;
using SendGrid.Helpers.Mail;
using SendGrid.Helpers.Reliability;

namespace SendGrid;

public abstract class BaseClient : ISendGridClient
{
    private const string Json = "application/json";

    private readonly BaseClientOptions options;
    private readonly HttpClient client;

    protected BaseClient(BaseClientOptions options)
        : this(null, options)
    {
    }

    protected BaseClient(HttpClient? httpClient, BaseClientOptions options)
    {
        this.options = options ?? throw new ArgumentNullException(nameof(options));
        client = httpClient ?? new HttpClient(new RetryHandler(options.ReliabilitySettings));
        MediaType = options.RequestHeaders.GetValueOrDefault("Content-Type", Json);
    }

    public enum Method
    {
        DELETE,
        GET,
        PATCH,
        POST,
        PUT,
    }

    public string UrlPath
    {
        get => options.UrlPath;
        set => options.UrlPath = value;
    }

    public string Version
    {
        get => options.Version;
        set => options.Version = value;
    }

    public string MediaType { get; set; }

    public virtual AuthenticationHeaderValue AddAuthorization(KeyValuePair<string, string> header) =>
        AuthenticationHeaderValue.Parse(header.Value);

    public virtual async Task<Response> MakeRequest(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        var response = await client.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode && options.HttpErrorAsException)
            throw await HttpError.OfAsync(response, cancellationToken);

        return new Response(response.StatusCode, response.Content, response.Headers);
    }

    public async Task<Response> RequestAsync(Method method, string? requestBody = null, string? queryParams = null, string? urlPath = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(method.ToString()),
            Address.Of(options, urlPath ?? UrlPath, queryParams));
        if (requestBody is not null)
            request.Content = ContentOf(requestBody);
        foreach (var (name, value) in options.RequestHeaders)
            request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.Authorization = options.Auth;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        return await MakeRequest(request, cancellationToken);
    }

    public Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default) =>
        RequestAsync(Method.POST, msg.Serialize(), urlPath: "mail/send", cancellationToken: cancellationToken);

    // JSON is UTF-8 by itself; the service's parsers do not want it said.
    private StringContent ContentOf(string body) => MediaType == Json
        ? new StringContent(body, new MediaTypeHeaderValue(Json))
        : new StringContent(body, Encoding.UTF8, MediaType);
}
