using System.Globalization;
using System.Text;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Names in an archive, as bytes: what leads out of a folder is ASCII in every code page.</summary>
internal static class ArchivePath
{
    private const int LongestShown = 100;

    /// <summary>Whether some system would unpack it elsewhere than under the chosen folder. A backslash parts folders, as on Windows.</summary>
    public static bool Escapes(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Contains((byte)0) || name[0] is (byte)'/' or (byte)'\\' || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter((char)name[0])))
            return true;

        foreach (var range in name.SplitAny((byte)'/', (byte)'\\'))
        {
            if (IsUp(name[range]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a link may lead there: down only, because a way up out of a folder that is itself a link has no end that could be told.</summary>
    public static bool MayLinkTo(ReadOnlySpan<byte> target) => !Escapes(target);

    /// <summary>The name without characters that would disturb a sentence.</summary>
    public static string Shown(ReadOnlySpan<byte> name)
    {
        var shown = new StringBuilder(LongestShown);
        foreach (var rune in Encoding.UTF8.GetString(name[..Math.Min(name.Length, LongestShown * 4)]).EnumerateRunes())
        {
            if (shown.Length > LongestShown - 2)
                return shown.Append('…').ToString();
            shown.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? "?"
                : rune.ToString());
        }

        return shown.ToString();
    }

    // Windows drops dots and spaces at a name's end, so that "... " may become "..".
    private static bool IsUp(ReadOnlySpan<byte> segment) => segment.IndexOfAnyExcept((byte)'.', (byte)' ') < 0 && segment.Count((byte)'.') > 1;
}
