namespace Emulation.Views.Texts;

/// <summary>Letters to come.</summary>
internal abstract class PreviewTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    /// <summary>That letters to come take long to be worked out, in a large cluster.</summary>
    public abstract string TakesLong { get; }

    public abstract string Back { get; }

    public abstract string From { get; }

    public abstract string To { get; }

    public abstract string Show { get; }

    public abstract string Views { get; }

    public abstract string AsList { get; }

    public abstract string AsCalendar { get; }

    public abstract string Nothing { get; }

    public abstract string Count(int letters);

    public abstract string Withheld { get; }

    /// <summary>That a letter is written and has not set out.</summary>
    public abstract string Waiting { get; }

    /// <summary>The same as a sentence, at its text.</summary>
    public abstract string WaitingNote { get; }

    /// <summary>Monday to Sunday, as short as calendars have them.</summary>
    public abstract IReadOnlyList<string> Weekdays { get; }

    /// <summary>A letter's kind; an unknown one by its stored name.</summary>
    public abstract string Kind(string code);
}
