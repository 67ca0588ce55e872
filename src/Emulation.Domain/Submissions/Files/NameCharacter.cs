using System.Globalization;
using System.Text;

namespace Emulation.Domain.Submissions.Files;

/// <summary>What becomes of a character in a file's name.</summary>
internal static class NameCharacter
{
    private const string RefusedByWindows = "<>:\"|?*/\\";

    /// <summary>The character, what stands for it, or nothing.</summary>
    public static string Safe(Rune rune) => rune.Value switch
    {
        '\t' or '\r' or '\n' => " ",
        // Half a surrogate pair, or bytes that were no UTF-8, arrive as this.
        0xFFFD => "_",
        < 0x80 when RefusedByWindows.Contains((char)rune.Value) => "_",
        _ when IsNonCharacter(rune.Value) || IsInvisible(rune.Value) => "",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            // Format characters turn the direction of reading or have no width: "fdp.exe" can be made to look like "exe.pdf".
            UnicodeCategory.Control or UnicodeCategory.Format => "",
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            _ => rune.ToString(),
        },
    };

    /// <summary>Letters and marks that fonts draw as nothing (Default_Ignorable_Code_Point outside the category Format).</summary>
    private static bool IsInvisible(int value) =>
        value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsNonCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
