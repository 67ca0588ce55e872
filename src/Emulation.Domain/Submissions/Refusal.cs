namespace Emulation.Domain.Submissions;

/// <summary>Why something was not taken: a stable code; the sentence for people lives with the other texts.</summary>
/// <param name="Code">Stable name, the same in every language.</param>
/// <param name="Subject">The file or field it is about, if one is.</param>
/// <param name="Detail">What would have been right: allowed types, the limit in MiB.</param>
public sealed record Refusal(string Code, string? Subject = null, string? Detail = null)
{
    /// <summary>The activity does not take this file extension.</summary>
    public static Refusal TypeNotAllowed(string file, IEnumerable<string> types) => new("type-not-allowed", file, string.Join(" ", types));

    /// <summary>What is in the file is not what its extension says.</summary>
    public static Refusal ContentDiffers(string file, string extension) => new("content-differs", file, extension);

    /// <summary>The file has no bytes.</summary>
    public static Refusal EmptyFile(string file) => new("empty-file", file);

    /// <summary>The file cannot be read to its end.</summary>
    public static Refusal FileDamaged(string file) => new("file-damaged", file);

    /// <summary>The archive holds more files than it may.</summary>
    public static Refusal TooManyEntries(string file, int most) => new("archive-too-many", file, $"{most}");

    /// <summary>A name in the archive leads out of the folder into which it is unpacked.</summary>
    public static Refusal EscapingPath(string file, string path) => new("archive-escapes", file, path);

    /// <summary>A file in the archive is packed by a method that is not taken.</summary>
    public static Refusal StrangelyPacked(string file, string path) => new("archive-method", file, path);

    /// <summary>The archive unpacks to more than it may.</summary>
    public static Refusal UnpacksTooLarge(string file, int megabytes) => new("archive-too-large", file, $"{megabytes}");

    /// <summary>The archive, or one inside it, unpacks to more times its size than it may.</summary>
    public static Refusal PackedTooTightly(string file, int ratio) => new("archive-too-tight", file, $"{ratio}");

    /// <summary>Archives lie within one another deeper than they may.</summary>
    public static Refusal ArchiveTooDeep(string file, int most) => new("archive-too-deep", file, $"{most}");

    /// <summary>The form as a whole is over its limit.</summary>
    public static Refusal FormTooLarge(long megabytes) => new("file-too-large", null, $"{megabytes}");

    /// <summary>The file is over its limit.</summary>
    public static Refusal FileTooLarge(string file, long megabytes) => new("file-too-large", file, $"{megabytes}");

    /// <summary>The activity asks for no such document.</summary>
    public static Refusal UnknownDocument(string field) => new("unknown-document", field);

    /// <summary>The post brought two files for one document.</summary>
    public static Refusal DocumentTwice(string field) => new("document-twice", field);

    /// <summary>The post brought no file at all.</summary>
    public static Refusal NoFile { get; } = new("no-file");

    /// <summary>The note to the organizers has more characters than fit.</summary>
    public static Refusal NoteTooLong(int longest) => new("note-too-long", null, $"{longest}");

    /// <summary>The body ended early or is no form.</summary>
    public static Refusal BrokenBody { get; } = new("broken-body");

    /// <summary>The deadline and its grace have passed.</summary>
    public static Refusal DeadlinePassed { get; } = new("deadline-passed");

    /// <summary>The campaign has not begun.</summary>
    public static Refusal NotBegun(DateOnly from) => new("not-begun", null, from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Actual values are taken from a later day on.</summary>
    public static Refusal ActualsNotYet(DateOnly from) => new("actuals-not-yet", null, from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The plan has no such activity for this unit.</summary>
    public static Refusal UnknownActivity { get; } = new("unknown-activity");

    /// <summary>The link has as many uploads under way as it may have.</summary>
    public static Refusal TooManyUploads(int most) => new("too-many-uploads", null, $"{most}");

    /// <summary>The unit has sent as much today as it may.</summary>
    public static Refusal DailyLimit(int gigabytes) => new("daily-limit", null, $"{gigabytes}");

    /// <summary>Pieces of the file have not come, or not as they were announced.</summary>
    public static Refusal PiecesMissing(string file) => new("blocks-missing", file);

    /// <summary>The upload was ended, or its time is over.</summary>
    public static Refusal UploadGone { get; } = new("upload-gone");

    /// <summary>What is in storage is not what was handed in: it was written to again, or has another length.</summary>
    public static Refusal UploadChanged(string file) => new("upload-changed", file);
}
