using System.Text.Json.Serialization;

namespace SendGrid.Helpers.Mail;

public class Personalization
{
    [JsonPropertyName("to")]
    public List<EmailAddress>? Tos { get; set; }

    [JsonPropertyName("cc")]
    public List<EmailAddress>? Ccs { get; set; }

    [JsonPropertyName("bcc")]
    public List<EmailAddress>? Bccs { get; set; }

    public string? Subject { get; set; }

    public Dictionary<string, string>? Headers { get; set; }

    public Dictionary<string, string>? CustomArgs { get; set; }
}
