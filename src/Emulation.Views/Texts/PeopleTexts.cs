using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The room of units and people.</summary>
internal abstract class PeopleTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Counts(int people, int units);

    public abstract string AddPerson { get; }

    public abstract string AddUnit { get; }

    public abstract string Paste { get; }

    public abstract string Guests { get; }

    public abstract string ListHeading { get; }

    public abstract string Filter { get; }

    public abstract string FilterHint { get; }

    public abstract string Find { get; }

    public abstract string ShowAll { get; }

    public abstract string NothingFound(string filter);

    public abstract string NobodyYet { get; }

    public abstract string NoUnitsYet { get; }

    public abstract string OutsideUnits { get; }

    public abstract string WithoutSecretary { get; }

    public abstract string WithoutSecretaryLead { get; }

    public abstract string NobodyAtAll { get; }

    public abstract string Head(int year);

    public abstract string Deputy(int year);

    public abstract string Role(ContactRole role);

    public abstract string LetterTrouble { get; }

    public abstract string LinkUntil(string day);

    public abstract string ChangeUnit { get; }

    public abstract string AddHere { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string PageOf(int page, int pages);

    public abstract string Notice(PeopleNotice notice);

    public abstract string Name { get; }

    public abstract string Email { get; }

    public abstract string Unit { get; }

    public abstract string NoUnit { get; }

    public abstract string RoleLabel { get; }

    public abstract string RoleHint { get; }

    public abstract string LanguageLabel { get; }

    public abstract string Save { get; }

    public abstract string ChangeTitle(string person);

    public abstract string BackToPeople { get; }

    public abstract string FaultsTitle { get; }

    public abstract string ConflictTitle { get; }

    public abstract string ConflictBy(string who, string moment);

    public abstract string ConflictGone { get; }

    public abstract string ConflictLead { get; }

    public abstract string Field { get; }

    public abstract string Theirs { get; }

    public abstract string Yours { get; }

    public abstract string KeepMine { get; }

    public abstract string TakeTheirs { get; }

    public abstract string UnitName { get; }

    public abstract string RemoveUnit { get; }

    public abstract string RemoveUnitLead { get; }

    public abstract string LeadershipTitle { get; }

    public abstract string LeadershipLead { get; }

    public abstract string Year { get; }

    public abstract string HeadLabel { get; }

    public abstract string DeputyLabel { get; }

    public abstract string Nobody { get; }

    public abstract string GuestsLead { get; }

    public abstract string GuestsOf(int year);

    public abstract string GuestsLately { get; }

    public abstract string NoGuests { get; }

    public abstract string AddAsContact { get; }
}
