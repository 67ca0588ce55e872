namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnFeedTexts : FeedTexts
{
    public override string CalendarName(string cluster) => $"{cluster}: deadlines and meetings";

    public override string Due(string activity) => $"Due: {activity}";

    public override string Done(string activity) => $"Handed in: {activity}";

    public override string Visit(string unit, string activity) => $"Inspection of {unit}: {activity}";

    public override string YourAnswer => "Your answer";

    public override string Link => "Deadlines and meetings in my own calendar";

    public override string BackToUnit => "The unit's page";

    public override string Title => "My calendar";

    public override string Lead => "Your unit's deadlines, inspections of it and the meetings you are invited to appear in Outlook, Google Calendar or on your phone, and follow every change by themselves.";

    public override string LeadOrganizer => "Every date of the cluster's plan and the meetings appear in Outlook, Google Calendar or on your phone, and follow every change by themselves.";

    public override string Make => "Make the calendar address";

    public override string Made => "The new calendar address is ready.";

    public override string SubscribeHeading => "Subscribe";

    public override string Open => "Open in the calendar app";

    public override string Google => "Google Calendar";

    public override string Outlook => "Outlook on the web";

    public override string Address => "Calendar address";

    public override string AddressHint => "For other programs, copy this address to where they subscribe to a calendar from the web. Whoever has it can see the calendar, so please keep it to yourself.";

    public override string RenewHeading => "A new address";

    public override string RenewLead => "If somebody else has got hold of the address: a new one takes its place. Calendars that use the old one stop updating and have to be subscribed to again.";

    public override string Renew => "Replace the address";

    public override string Pace => "Calendar programs look for changes every few hours; Google may take up to a day.";
}
