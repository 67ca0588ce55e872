using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>What people are told of a letter.</summary>
public static class LetterWords
{
    /// <summary>Where it is in its life.</summary>
    public static string State(Letter letter, Language language) => State(letter, Words.Of(language));

    internal static string State(Letter letter, Words words) =>
        letter.IsWithheld() ? words.Console.LetterWithheld : words.Console.LetterState(letter.State);
}
