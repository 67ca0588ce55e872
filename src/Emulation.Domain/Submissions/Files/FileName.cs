using System.Text;

namespace Emulation.Domain.Submissions.Files;

/// <summary>A file's name as its sender wrote it, safe to show, to send back in Content-Disposition and to save on any system.</summary>
/// <remarks>
/// Names of Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. What is stored is stored under the
/// server's own name; this one is for people.
/// </remarks>
public sealed record FileName
{
    /// <summary>Most UTF-16 characters of a name.</summary>
    public const int Longest = 180;

    private const string Nameless = "file";

    // An ending longer than this is no file type, and is cut like the rest.
    private const int LongestExtension = 20;

    private FileName(string text) => Text = text;

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>What follows the last dot, with the dot, in lower case; empty where there is none.</summary>
    public string Extension => Ending(Text).ToLowerInvariant();

    /// <summary>The name in what a browser or program sent: "C:\hồ sơ\Báo cáo.pdf" is "Báo cáo.pdf".</summary>
    public static FileName Of(string? raw)
    {
        var last = (raw ?? "").AsSpan();
        last = last[(last.LastIndexOfAny('/', '\\') + 1)..];

        var safe = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
            safe.Append(NameCharacter.Safe(rune));

        var name = Trimmed(safe.ToString().Normalize(NormalizationForm.FormC));
        if (ReservedName.Is(name))
            name = "_" + name;
        if (name.Length > Longest)
            name = Trimmed(Shortened(name));
        return new(name.Length == 0 ? Nameless : name);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    // Windows drops dots and spaces at the end by itself, so that "a.exe. " would become "a.exe".
    private static string Trimmed(string name) => name.TrimStart(' ').TrimEnd('.', ' ');

    private static string Shortened(string name)
    {
        var ending = Ending(name) is { Length: <= LongestExtension } extension ? extension : "";
        var room = Longest - ending.Length;
        if (char.IsHighSurrogate(name[room - 1]))
            room--;
        return string.Concat(name.AsSpan(0, room), ending);
    }

    private static string Ending(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[dot..] : "";
}
