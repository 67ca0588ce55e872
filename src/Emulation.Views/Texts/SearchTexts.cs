namespace Emulation.Views.Texts;

/// <summary>Search over a cluster.</summary>
internal abstract class SearchTexts
{
    public abstract string Title { get; }

    public abstract string Hint { get; }

    public abstract string Field { get; }

    public abstract string Search { get; }

    public abstract string Nothing(string query);

    public abstract string Count(int found);

    public abstract string Cut { get; }

    public abstract string TooLittle { get; }

    public abstract string Activities { get; }

    public abstract string People { get; }

    public abstract string Files { get; }

    public abstract string Letters { get; }
}
