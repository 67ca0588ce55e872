using Emulation.Domain.Clusters.People;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPeopleImportTexts : PeopleImportTexts
{
    public override string Title => "Paste a list of people";

    public override string Lead => "One person a line: name, mailbox, unit, role, language – parted by tabs, semicolons or commas. Copying from a spreadsheet works. A list removes nobody.";

    public override string Example => "Jane Doe; secretary@unit.example; Company A; secretary; en";

    public override string List => "List";

    public override string ListHint => "A heading line may be there or not; if it is, columns follow it. What a cell leaves empty stays as it is.";

    public override string AddUnits => "Also add units that the cluster does not have yet";

    public override string Look => "See what changes";

    public override string Apply => "Apply";

    public override string FaultsTitle(int faults) => $"{(faults == 1 ? "1 thing" : $"{faults} things")} to mend; nothing was changed";

    public override string At(int line, string column) => $"Line {line}, {column}";

    public override string Changed => "The cluster has changed since you looked; please look again, then apply.";

    public override string TooLong(string most) => $"The list has more than {most} characters; please bring it in as several lists. Nothing was changed.";

    public override string ResultHeading => "What would change";

    public override string NewCount(int people) => $"{people} new";

    public override string ChangedCount(int people) => $"{people} changed";

    public override string SameCount(int people) => $"{people} as before";

    public override string NewUnits(string units) => $"New units: {units}";

    public override string NothingToDo => "Everybody is like that already; there is nothing to apply.";

    public override string Kind(PersonChangeKind kind) => kind switch
    {
        PersonChangeKind.New => "New",
        PersonChangeKind.Changed => "Changed",
        _ => "As before",
    };

    public override string Column(PeopleColumn column) => column switch
    {
        PeopleColumn.Name => "name",
        PeopleColumn.Email => "mailbox",
        PeopleColumn.Unit => "unit",
        PeopleColumn.Role => "role",
        PeopleColumn.Language => "language",
        _ => "id",
    };

    public override string Was(string before) => $"before: {before}";
}
