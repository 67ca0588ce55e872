namespace SendGrid.Helpers.Mail;

public class Content
{
    public Content()
    {
    }

    public Content(string type, string value)
    {
        Type = type;
        Value = value;
    }

    public string Type { get; set; } = null!;

    public string Value { get; set; } = null!;
}
