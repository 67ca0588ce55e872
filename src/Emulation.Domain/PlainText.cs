namespace Emulation.Domain;

/// <summary>Texts of strangers, made fit to be stored and shown: JSON writes a control character as six, and a terminal may obey it.</summary>
public static class PlainText
{
    /// <summary>The text in lines, with breaks of one kind, blanks for tabs and no other control character.</summary>
    public static string Lines(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Replace('\t', ' ').Where(character => character == '\n' || !char.IsControl(character)));

    /// <summary>The text in one line, with blanks for breaks.</summary>
    public static string Line(string text) => Lines(text).Replace('\n', ' ').Trim();
}
