using System.Text.Json.Serialization;

namespace SendGrid.Helpers.Mail;

public partial class SendGridMessage
{
    public EmailAddress? From { get; set; }

    public string? Subject { get; set; }

    public List<Personalization>? Personalizations { get; set; }

    [JsonPropertyName("content")]
    public List<Content>? Contents { get; set; }

    public List<Attachment>? Attachments { get; set; }

    public Dictionary<string, string>? Headers { get; set; }

    public List<string>? Categories { get; set; }

    public Dictionary<string, string>? CustomArgs { get; set; }

    public MailSettings? MailSettings { get; set; }

    public TrackingSettings? TrackingSettings { get; set; }

    public EmailAddress? ReplyTo { get; set; }

    internal string Serialize() => MessageJson.Of(this);
}
