namespace SendGrid.Helpers.Mail;

public partial class SendGridMessage
{
    public void AddTo(string email, string? name = null)
    {
        if (string.IsNullOrWhiteSpace(email))
            throw new ArgumentNullException(nameof(email));

        AddTo(new EmailAddress(email, name));
    }

    public void AddTo(EmailAddress email, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Envelope(personalizationIndex, personalization).Tos ??= []).Add(email);

    public void SetSubject(string subject, int personalizationIndex = 0, Personalization? personalization = null) =>
        Envelope(personalizationIndex, personalization).Subject = subject;

    public void AddHeader(string headerKey, string headerValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Envelope(personalizationIndex, personalization).Headers ??= []).Add(headerKey, headerValue);

    public void AddCustomArg(string customArgKey, string customArgValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Envelope(personalizationIndex, personalization).CustomArgs ??= []).Add(customArgKey, customArgValue);

    public void SetFrom(EmailAddress email) => From = email;

    public void SetFrom(string email, string? name = null)
    {
        if (string.IsNullOrWhiteSpace(email))
            throw new ArgumentNullException(nameof(email));

        SetFrom(new EmailAddress(email, name));
    }

    public void SetReplyTo(EmailAddress email) => ReplyTo = email;

    public void AddContent(string mimeType, string text) => (Contents ??= []).Add(new Content(mimeType, text));

    public void AddAttachment(Attachment attachment) => (Attachments ??= []).Add(attachment);

    public void AddAttachment(string filename, string base64Content, string? type = null, string? disposition = null, string? content_id = null)
    {
        if (string.IsNullOrWhiteSpace(filename) || string.IsNullOrWhiteSpace(base64Content))
            return;

        AddAttachment(new Attachment
        {
            Filename = filename,
            Content = base64Content,
            Type = type,
            Disposition = disposition,
            ContentId = content_id,
        });
    }

    public void SetClickTracking(bool enable, bool enableText) =>
        (TrackingSettings ??= new()).ClickTracking = new ClickTracking { Enable = enable, EnableText = enableText };

    public void SetOpenTracking(bool enable, string? substitutionTag) =>
        (TrackingSettings ??= new()).OpenTracking = new OpenTracking { Enable = enable, SubstitutionTag = substitutionTag };

    private Personalization Envelope(int index, Personalization? given)
    {
        Personalizations ??= [];
        if (given is not null)
        {
            Personalizations.Add(given);
            return given;
        }

        while (Personalizations.Count <= index)
            Personalizations.Add(new Personalization());
        return Personalizations[index];
    }
}
