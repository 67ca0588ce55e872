using System.Buffers.Binary;
using System.Text;

namespace Emulation.Domain.Submissions.Files;

/// <summary>Word, Excel and PowerPoint files as ZIP packages (ECMA-376 part 2), told by the names that the head shows.</summary>
internal static class OfficePackage
{
    private static readonly string[] Families = ["word", "xl", "ppt"];

    // Enough of a name to tell what it begins with.
    private const int NameBytes = 64;

    // Parts that each family may have. Writers differ in what they put first.
    private static readonly string[] Shared = ["[content_types].xml", "_rels/", "docprops/", "customxml/", "customui/", "docmetadata/", "[trash]/"];

    /// <summary>Whether a file that begins so is a package of the family, as far as its head tells.</summary>
    /// <param name="head">The file's first bytes.</param>
    /// <param name="family">The folder of its main part.</param>
    public static bool Is(ReadOnlySpan<byte> head, string family)
    {
        if (!head.StartsWith(LocalHeader))
            return false;

        // The first tells: a document may hold a workbook, whose names come after that of the part which holds it.
        var names = Names(head);
        var told = names.Where(name => name.Contains('/')).Select(name => name.Split('/')[0]).FirstOrDefault(Families.Contains);
        return told is null
            ? names.Exists(name => Array.Exists(Shared, part => name.StartsWith(part, StringComparison.Ordinal)))
            : told == family;
    }

    private static ReadOnlySpan<byte> LocalHeader => "PK\x03\x04"u8;

    // Entries are found by their mark, not by adding up sizes: a writer that streams leaves the sizes out (APPNOTE.TXT 4.4.4, bit 3).
    private static List<string> Names(ReadOnlySpan<byte> head)
    {
        var names = new List<string>();
        while (head.IndexOf(LocalHeader) is >= 0 and var at)
        {
            head = head[at..];
            if (head.Length < 30)
                break;

            // APPNOTE.TXT 4.3.7: the length of the name is at 26, the name at 30. Some writers use "\" or begin with "/".
            var length = Math.Min(NameBytes, Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(head[26..]), head.Length - 30));
            names.Add(Encoding.UTF8.GetString(head.Slice(30, length)).Replace('\\', '/').TrimStart('/').ToLowerInvariant());
            head = head[LocalHeader.Length..];
        }

        return names;
    }
}
