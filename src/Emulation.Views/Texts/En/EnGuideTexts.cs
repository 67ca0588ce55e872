namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnGuideTexts : GuideTexts
{
    public override string Link => "Guide on one page (to print)";

    public override string Title => "Guide for units";

    public override string Lead(string unit, string cluster) => $"How {unit} hands in reports and answers invitations of {cluster}.";

    public override string LeadForAll(string cluster) => $"How units hand in reports and answer invitations of {cluster}.";

    public override string PrintHint => "It fits on one side of A4 paper.";

    public override IReadOnlyList<GuideStep> Steps(string formLimit, string zone, string submit, string promise) =>
    [
        new("Open your unit’s page", "Press the button in a letter: the page opens at once, without a password. The link is yours alone, so please do not pass it on."),
        new("See what is due", $"What has to be handed in stands at the top, the most urgent first. All times are those of {zone}."),
        new("Hand in", $"Choose a file for each document and press “{submit}”. One form takes up to {formLimit}; large files go piece by piece and carry on by themselves when the line comes back."),
        new("Get the receipt", "Once you see a receipt number, on the page and in a letter, everything has arrived. Without a number it has not."),
        new("Correct or complete it", "Choose the new file and hand in again; earlier versions are kept. If something was returned, the reason stands with that activity."),
        new("You need more time", $"“{promise}” pauses the reminders; the deadline stays. For a later deadline ask the organizers before it passes."),
        new("Reminders", "They come on working days only, one letter a day at most, and stop as soon as everything is handed in."),
        new("Answer invitations", "The button in an invitation takes your answer, names a substitute and opens the papers. Your Outlook or Google calendar follows every change."),
        new("Somebody else takes over", "At the end of your unit’s page, say who takes your place. Once the organizers agree, letters and open duties move to that person."),
    ];

    public override string TroubleHeading => "If something goes wrong";

    public override IReadOnlyList<GuideStep> Troubles { get; } =
    [
        new("The link does not open", "It has expired or was replaced. Use the newest letter, or ask the organizers for a new link."),
        new("A file is not taken", "The page says why and what to do. What you handed in before is not lost."),
        new("No letter came", "Look into the spam folder, then ask the organizers to check your address."),
    ];

    public override string AskHeading => "For help, ask the organizers:";
}
