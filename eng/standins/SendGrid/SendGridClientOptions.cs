using System.Net.Http.Headers;

namespace SendGrid;

public class SendGridClientOptions : BaseClientOptions
{
    public SendGridClientOptions() => Host = "https://api.sendgrid.com";

    public string ApiKey
    {
        get;
        set
        {
            field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentNullException(nameof(value)) : value;
            Auth = new AuthenticationHeaderValue("Bearer", value);
        }
    } = null!;
}
