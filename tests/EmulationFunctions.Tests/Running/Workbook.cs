using System.IO.Compression;
using System.Text;

namespace EmulationFunctions.Tests.Running;

/// <summary>The least that passes for an Excel workbook.</summary>
internal static class Workbook
{
    private const string Types =
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, text) in new[] { ("[Content_Types].xml", Types), ("_rels/.rels", ""), ("xl/workbook.xml", "") })
            {
                using var entry = package.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
