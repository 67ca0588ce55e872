namespace SendGrid.Helpers.Mail;

public class MailSettings
{
    public BypassSpamManagement? BypassSpamManagement { get; set; }

    public BypassBounceManagement? BypassBounceManagement { get; set; }
}

public class BypassSpamManagement
{
    public bool Enable { get; set; }
}

public class BypassBounceManagement
{
    public bool Enable { get; set; }
}
