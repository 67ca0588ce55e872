using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnUnitPageTexts : UnitPageTexts
{
    public override string Greeting(string person) => $"Dear {person},";

    public override string Owes(int count) => count == 1 ? "Your unit has 1 submission to make." : $"Your unit has {count} submissions to make.";

    public override string AndClosed(int count) => $"{count} more can no longer be handed in.";

    public override string OnlyClosed(int count) =>
        $"{(count == 1 ? "1 submission is" : $"{count} submissions are")} missing and can no longer be handed in. If you need an extension, please ask the organizer.";

    public override string OwesNothing => "Your unit has handed in everything. Thank you!";

    public override string NothingPlanned => "The cluster's plan has nothing for your unit yet. A letter will reach you when it does.";

    public override string ZoneNote(string zone) => $"All times on this page are in {zone}.";

    public override string Heading(UnitGroup group) => group switch
    {
        UnitGroup.Owed => "To submit",
        UnitGroup.Welcome => "Welcome, not required",
        UnitGroup.Parts => "Campaigns and inspections",
        UnitGroup.Complete => "Complete",
        _ => "Also in the plan",
    };

    public override string ShowAll(int count) => $"Show all ({count})";

    public override string GroupsLabel => "Groups of activities";

    public override string PagesLabel => "Pages, by deadline";

    public override string NothingInGroup => "There is nothing here.";

    public override string EventsNote => "These activities ask for no documents.";

    public override string Deadline => "Deadline";

    public override string When => "Date";

    public override string ExtendedFrom(string deadline) => $"Extended for your unit; the plan says {deadline}.";

    public override string GraceToCome(string closes) => $"After the deadline it is still taken until {closes}, marked late.";

    public override string GraceNow(string closes) => $"The deadline has passed. It is still taken until {closes}, marked late.";

    public override string ClosedNow => "Nothing is taken any more. If you need an extension, please ask the organizer.";

    public override string Version(int version) => $"Version {version}";

    public override string ReceivedAt(string moment, string by) => $"{moment}, by {by}";

    public override string Receipt => "Receipt number";

    public override string StillMissing => "Still missing";

    public override string Submit => "Submit";

    public override string SubmitLate => "Submit late";

    public override string Replace => "Submit a new version";

    public override string ReplaceNote => "Choose only the files that change; the others stay as they are. Earlier versions are kept.";

    public override string Required => "required";

    public override string Optional => "optional";

    public override string AlreadyHave(string file) => $"We have: {file}";

    public override string FileHint(string types, string size) => $"{types}, up to {size}";

    public override string FormLimit(string size) => $"Up to {size} in one go. If your files are larger together, send them one by one.";

    public override string ReceivedTitle => "Received";

    public override string ReceivedComplete => "Everything required is here. There is nothing more to do for this activity.";

    public override string ReceivedIncomplete => "Something is still missing. Please add it before the deadline:";

    public override string ReceivedLate => "It came after the deadline and is marked late.";

    public override string LetterFollows => "A receipt is on its way to your mailbox.";

    public override string RefusedTitle => "This was not taken";

    public override string ReturnedTitle => "The organizers ask for this to be mended";

    public override string AcceptedNote => "The organizers have looked at this and accepted it.";

    public override string Note => "A note to the organizers";

    public override string OnBehalf(string organizer) => $"Handed in for the unit by the organizers: {organizer}.";

    public override string BegunInTime(string begun) => $"It was begun on {begun}, before the deadline, so it counts as in time.";

    public override string ArrivingTitle => "Received, being checked";

    public override string ArrivingNote => "You may close this page. Should anything not be taken, a letter will tell you.";

    public override string VersionsTitle => "All versions";
}
