using System.IO.Compression;

namespace EmulationFunctions.Tests.Running;

/// <summary>The least that passes for an Excel workbook.</summary>
internal static class Workbook
{
    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in new[] { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml" })
                package.CreateEntry(part).Open().Dispose();
        }

        return bytes.ToArray();
    }
}
