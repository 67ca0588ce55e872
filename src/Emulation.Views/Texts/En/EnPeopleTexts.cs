using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPeopleTexts : PeopleTexts
{
    public override string Title => "Units and people";

    public override string Lead => "Everyone gets letters by role and has a link of their own. A name leads to what that person got and did.";

    public override string Counts(int people, int units) => $"{people} {(people == 1 ? "person" : "people")}, {units} {(units == 1 ? "unit" : "units")}";

    public override string AddPerson => "Add a person";

    public override string AddUnit => "Add a unit";

    public override string Paste => "Paste a list";

    public override string Guests => "Guests of former meetings";

    public override string ListHeading => "People and links";

    public override string Filter => "Find a person or a unit";

    public override string FilterHint => "A name, mailbox, unit or role; marks can be left out.";

    public override string Find => "Find";

    public override string ShowAll => "Show all";

    public override string NothingFound(string filter) => $"No person or unit matches “{filter}”.";

    public override string NobodyYet => "Nobody yet.";

    public override string NoUnitsYet => "There are no units yet. Add them one by one, or paste a list of people with their units.";

    public override string OutsideUnits => "Organizers and people of no unit";

    public override string WithoutSecretary => "Units without a secretary";

    public override string WithoutSecretaryLead => "Reminders of these units go to their leaders; where there is none either, nobody gets them.";

    public override string NobodyAtAll => "nobody gets reminders";

    public override string Head(int year) => $"Head {year}";

    public override string Deputy(int year) => $"Deputy {year}";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Leader",
        ContactRole.Secretary => "Secretary",
        ContactRole.Organizer => "Organizer",
        _ => "Other",
    };

    public override string LetterTrouble => "Letters do not arrive";

    public override string LinkUntil(string day) => $"Link until {day}";

    public override string ChangeUnit => "Change the unit";

    public override string AddHere => "Add somebody here";

    public override string Previous => "Previous page";

    public override string Next => "Next page";

    public override string PageOf(int page, int pages) => $"Page {page} of {pages}";

    public override string Notice(PeopleNotice notice) => notice switch
    {
        PeopleNotice.Saved => "Saved.",
        PeopleNotice.Removed => "The person was removed; their links have ended.",
        PeopleNotice.UnitSaved => "The unit was saved.",
        PeopleNotice.UnitRemoved => "The unit was removed.",
        PeopleNotice.LeadershipSaved => "Head and deputy were saved.",
        PeopleNotice.Imported => "The list was applied.",
        PeopleNotice.Replaced => "The person was replaced; a welcome with the new link is on its way.",
        PeopleNotice.ErasureBegun => "The data is being deleted; this finishes by itself within minutes.",
        PeopleNotice.LinkMade => "A new link was made; the old one no longer works.",
        PeopleNotice.LinkRevoked => "The link was revoked.",
        _ => "",
    };

    public override string Name => "Name";

    public override string Email => "Mailbox";

    public override string Unit => "Unit";

    public override string NoUnit => "No unit";

    public override string RoleLabel => "Role";

    public override string RoleHint => "A secretary gets reminders and hands in; a leader hears when something is overdue; an organizer runs the cluster.";

    public override string LanguageLabel => "Language of letters";

    public override string Save => "Save";

    public override string ChangeTitle(string person) => $"Change {person}";

    public override string BackToPeople => "Units and people";

    public override string FaultsTitle => "Not saved yet: please look again";

    public override string ConflictTitle => "Somebody else has just changed this";

    public override string ConflictBy(string who, string moment) => $"{who} changed it on {moment}.";

    public override string ConflictGone => "This person or unit is no longer there.";

    public override string ConflictLead => "What you typed is still in the form. Choose which to keep:";

    public override string Field => "Field";

    public override string Theirs => "Stored now";

    public override string Yours => "What you typed";

    public override string KeepMine => "Save mine";

    public override string TakeTheirs => "Keep what is stored";

    public override string UnitName => "Name of the unit";

    public override string RemoveUnit => "Remove this unit";

    public override string RemoveUnitLead => "Only a unit without people, named in no plan and with nothing handed in can be removed.";

    public override string LeadershipTitle => "Head and deputy";

    public override string LeadershipLead => "The units that lead the cluster in a year. Leaders of the head hear of what is long overdue.";

    public override string Year => "Year";

    public override string HeadLabel => "Head";

    public override string DeputyLabel => "Deputy";

    public override string Nobody => "None";

    public override string GuestsLead => "People from outside who were invited to meetings of this year and the last.";

    public override string GuestsOf(int year) => $"People from outside who were invited to meetings of {year}.";

    public override string GuestsLately => "This year and the last";

    public override string NoGuests => "No guests were invited.";

    public override string AddAsContact => "Add to the list";
}
