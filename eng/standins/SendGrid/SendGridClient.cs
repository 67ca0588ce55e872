namespace SendGrid;

public class SendGridClient : BaseClient
{
    public SendGridClient(string apiKey, string? host = null, Dictionary<string, string>? requestHeaders = null, string? version = null, string? urlPath = null)
        : base(OptionsOf(apiKey, host, requestHeaders, version, urlPath))
    {
    }

    public SendGridClient(SendGridClientOptions options)
        : base(options)
    {
    }

    public SendGridClient(HttpClient httpClient, SendGridClientOptions options)
        : base(httpClient, options)
    {
    }

    private static SendGridClientOptions OptionsOf(string apiKey, string? host, Dictionary<string, string>? requestHeaders, string? version, string? urlPath)
    {
        var options = new SendGridClientOptions { ApiKey = apiKey };
        options.Host = host ?? options.Host;
        options.RequestHeaders = requestHeaders ?? options.RequestHeaders;
        options.Version = version ?? options.Version;
        options.UrlPath = urlPath ?? options.UrlPath;
        return options;
    }
}
