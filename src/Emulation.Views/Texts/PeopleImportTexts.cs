using Emulation.Domain.Clusters.People;

namespace Emulation.Views.Texts;

/// <summary>Lists of people, pasted or of a sheet.</summary>
internal abstract class PeopleImportTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Example { get; }

    public abstract string List { get; }

    public abstract string ListHint { get; }

    public abstract string AddUnits { get; }

    public abstract string Look { get; }

    public abstract string Apply { get; }

    public abstract string FaultsTitle(int faults);

    public abstract string At(int line, string column);

    public abstract string Changed { get; }

    public abstract string TooLong(string most);

    public abstract string ResultHeading { get; }

    public abstract string NewCount(int people);

    public abstract string ChangedCount(int people);

    public abstract string SameCount(int people);

    public abstract string NewUnits(string units);

    public abstract string NothingToDo { get; }

    public abstract string Kind(PersonChangeKind kind);

    public abstract string Column(PeopleColumn column);

    public abstract string Was(string before);
}
