namespace Emulation.Domain.Submissions.Files;

/// <summary>What is in the file is what its extension says, as far as it has been looked at.</summary>
public sealed class ContentMatchesExtension : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        FileSignature.Covers(file.Extension, file.Head.Span) && (file.Inside is not { IsDamaged: false } inside || Fits(file.Extension, inside.Office))
            ? null
            : Refusal.ContentDiffers(file.Name.Text, file.Extension);

    // A package with a password is an OLE container, whatever its extension (MS-OFFCRYPTO 1.3).
    private static bool Fits(string extension, OfficeFormat office) => extension switch
    {
        ".doc" => office is OfficeFormat.OldWord or OfficeFormat.Locked,
        ".xls" => office is OfficeFormat.OldExcel or OfficeFormat.Locked,
        ".ppt" => office is OfficeFormat.OldPowerPoint or OfficeFormat.Locked,
        ".docx" or ".docm" => office is OfficeFormat.Word or OfficeFormat.Locked,
        ".xlsx" or ".xlsm" => office is OfficeFormat.Excel or OfficeFormat.Locked,
        ".pptx" or ".pptm" => office is OfficeFormat.PowerPoint or OfficeFormat.Locked,
        _ => true,
    };
}
