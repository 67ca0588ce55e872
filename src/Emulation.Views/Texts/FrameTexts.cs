using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>What stands around every page.</summary>
internal abstract class FrameTexts
{
    /// <summary>What the product is called where no cluster is known.</summary>
    public abstract string Office { get; }

    public abstract string SkipToContent { get; }

    public abstract string LanguageSwitch { get; }

    public static string NameOf(Language language) => language switch
    {
        Language.En => "English",
        Language.Ru => "Русский",
        _ => "Tiếng Việt",
    };

    public static string TagOf(Language language) => Words.Of(language).Tag;

    public abstract string SignOut { get; }

    /// <summary>Before the name of the one to ask.</summary>
    public abstract string Ask { get; }

    public abstract string AskNobody { get; }

    /// <summary>What the navigation of the organizers' console is called.</summary>
    public abstract string Rooms { get; }

    public abstract string Room(ConsoleRoom room);
}
