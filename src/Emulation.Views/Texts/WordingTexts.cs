using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The organizers' own words for letters.</summary>
internal abstract class WordingTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Kinds { get; }

    public abstract string HasOwn { get; }

    public abstract string Subject { get; }

    /// <summary>The subject where the field is left empty.</summary>
    public abstract string SubjectHint(string usual);

    public abstract string Opening { get; }

    public abstract string OpeningHint { get; }

    /// <summary>Stands where nobody has worded anything.</summary>
    public abstract string UsualWords { get; }

    public abstract string Placeholders { get; }

    /// <summary>What a placeholder is filled with.</summary>
    public abstract string Placeholder(string code);

    public abstract string Save { get; }

    public abstract string Look { get; }

    public abstract string Test { get; }

    public abstract string Letter { get; }

    public abstract string FromReal { get; }

    public abstract string PlaceholdersExample { get; }

    public abstract string FromExample { get; }

    public abstract string Notice(WordsNotice notice);

    /// <summary>The subject of a letter that an organizer tries.</summary>
    public abstract string TestSubject(string subject);

    public abstract string ExampleUnit { get; }

    public abstract string ExampleActivity { get; }

    public abstract string ExampleMeeting { get; }

    public abstract string ExampleReason { get; }
}
