using System.Xml;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Word, Excel and PowerPoint files as ZIP packages, told by their list of content types (ECMA-376 part 2, 7.3).</summary>
internal static class OfficeParts
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly (string Prefix, OfficeFormat Format)[] Families =
    [
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.", OfficeFormat.Word),
        ("application/vnd.ms-word.", OfficeFormat.Word),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.", OfficeFormat.Excel),
        ("application/vnd.ms-excel.", OfficeFormat.Excel),
        ("application/vnd.openxmlformats-officedocument.presentationml.", OfficeFormat.PowerPoint),
        ("application/vnd.ms-powerpoint.", OfficeFormat.PowerPoint),
    ];

    /// <summary>Whether the entry is the list.</summary>
    public static bool IsContentTypes(ArchiveEntry entry) => entry.Part == "[content_types].xml";

    /// <summary>What was found, with what the list tells. A package has one list, and one kind of main part.</summary>
    /// <exception cref="InvalidDataException">The list is no XML.</exception>
    public static FileInside Told(FileInside inside, IReadOnlyList<ArchiveEntry> entries, byte[] list)
    {
        if (list.Length == 0 || entries.Count(IsContentTypes) != 1)
            return inside;

        var names = entries.Select(entry => entry.Part).ToHashSet(StringComparer.Ordinal);
        var types = Types(list, names);
        var formats = types.Where(type => type.EndsWith(".main+xml", StringComparison.Ordinal))
            .Select(type => Array.Find(Families, family => type.StartsWith(family.Prefix, StringComparison.Ordinal)).Format)
            .Distinct()
            .ToList();
        return inside with
        {
            Office = formats is [var only] ? only : OfficeFormat.None,
            HasMacros = types.Any(IsOfMacros) || names.Any(name => name.EndsWith("vbaproject.bin", StringComparison.Ordinal)),
        };
    }

    // Excel's programs before VBA live in sheets of their own.
    private static bool IsOfMacros(string type) =>
        type.Contains("macroenabled", StringComparison.Ordinal) || type == "application/vnd.ms-office.vbaproject" || type.EndsWith("macrosheet+xml", StringComparison.Ordinal);

    /// <summary>The content types of parts that are there, in lower case.</summary>
    private static HashSet<string> Types(byte[] list, HashSet<string> names)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(list, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Namespace || xml.GetAttribute("ContentType") is not { } type)
                    continue;
                var isThere = xml.LocalName == "Override"
                    ? names.Contains((xml.GetAttribute("PartName") ?? "").TrimStart('/').ToLowerInvariant())
                    : xml.LocalName == "Default" && names.Any(name => name.EndsWith($".{xml.GetAttribute("Extension")}", StringComparison.OrdinalIgnoreCase));
                if (isThere)
                    types.Add(type.ToLowerInvariant());
            }
        }
        catch (XmlException broken)
        {
            throw new InvalidDataException("The list of content types is no XML.", broken);
        }

        return types;
    }
}
