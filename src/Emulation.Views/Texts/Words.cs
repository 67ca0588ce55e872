namespace Emulation.Views.Texts;

/// <summary>Every word that people read, in one language.</summary>
internal abstract class Words
{
    /// <summary>The words of a language.</summary>
    public static Words Of(Language language) => language switch
    {
        Language.En => English,
        Language.Ru => Russian,
        _ => Vietnamese,
    };

    private static readonly Words Vietnamese = new Vi.VietnameseWords();
    private static readonly Words English = new En.EnglishWords();
    private static readonly Words Russian = new Ru.RussianWords();

    /// <summary>Its tag in HTML (BCP 47).</summary>
    public abstract string Tag { get; }
}
