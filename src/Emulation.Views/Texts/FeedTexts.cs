namespace Emulation.Views.Texts;

/// <summary>A person's calendar, and the page on which its address is made.</summary>
internal abstract class FeedTexts
{
    /// <summary>What the calendar is called in calendar programs.</summary>
    public abstract string CalendarName(string cluster);

    public abstract string Due(string activity);

    public abstract string Done(string activity);

    public abstract string Visit(string unit, string activity);

    public abstract string YourAnswer { get; }

    /// <summary>The link that leads to the page.</summary>
    public abstract string Link { get; }

    public abstract string BackToUnit { get; }

    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string LeadOrganizer { get; }

    public abstract string Make { get; }

    public abstract string Made { get; }

    public abstract string SubscribeHeading { get; }

    public abstract string Open { get; }

    public abstract string Google { get; }

    public abstract string Outlook { get; }

    public abstract string Address { get; }

    public abstract string AddressHint { get; }

    public abstract string RenewHeading { get; }

    public abstract string RenewLead { get; }

    public abstract string Renew { get; }

    public abstract string Pace { get; }
}
