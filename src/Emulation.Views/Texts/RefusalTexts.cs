using System.Globalization;

namespace Emulation.Views.Texts;

/// <summary>Why an upload was not taken, and what to do.</summary>
internal abstract class RefusalTexts
{
    /// <summary>Every code that has a sentence of its own.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "type-not-allowed", "content-differs", "file-damaged", "archive-too-many", "archive-escapes", "archive-method", "archive-too-large", "archive-too-tight", "archive-too-deep",
        "empty-file", "file-too-large", "unknown-document", "document-twice", "no-file", "note-too-long", "broken-body",
        "deadline-passed", "unknown-activity", "too-many-uploads", "daily-limit", "blocks-missing", "upload-gone", "upload-changed", "not-begun", "actuals-not-yet",
    ];

    /// <summary>What happened and what to do.</summary>
    public string Explain(Refusal refusal) => refusal.Code switch
    {
        "type-not-allowed" => TypeNotAllowed(refusal.Subject ?? "", refusal.Detail ?? ""),
        "content-differs" => ContentDiffers(refusal.Subject ?? "", refusal.Detail ?? ""),
        "file-damaged" => FileDamaged(refusal.Subject ?? ""),
        "archive-too-many" => TooManyEntries(refusal.Subject ?? "", refusal.Detail ?? ""),
        "archive-escapes" => EscapingPath(refusal.Subject ?? "", refusal.Detail ?? ""),
        "archive-method" => StrangelyPacked(refusal.Subject ?? "", refusal.Detail ?? ""),
        "archive-too-large" => UnpacksTooLarge(refusal.Subject ?? "", refusal.Detail ?? ""),
        "archive-too-tight" => PackedTooTightly(refusal.Subject ?? "", refusal.Detail ?? ""),
        "archive-too-deep" => ArchiveTooDeep(refusal.Subject ?? "", refusal.Detail ?? ""),
        "empty-file" => EmptyFile(refusal.Subject ?? ""),
        "file-too-large" when string.IsNullOrEmpty(refusal.Subject) => FormTooLarge(refusal.Detail ?? ""),
        "file-too-large" => FileTooLarge(refusal.Subject, refusal.Detail ?? ""),
        "unknown-document" => UnknownDocument(refusal.Subject ?? ""),
        "document-twice" => DocumentTwice(refusal.Subject ?? ""),
        "no-file" => NoFile,
        "note-too-long" => NoteTooLong(refusal.Detail ?? ""),
        "broken-body" => BrokenBody,
        "deadline-passed" => DeadlinePassed,
        "unknown-activity" => UnknownActivity,
        "too-many-uploads" => TooManyUploads(refusal.Detail ?? ""),
        "daily-limit" => DailyLimit(refusal.Detail ?? ""),
        "blocks-missing" => PiecesMissing(refusal.Subject ?? ""),
        "upload-gone" => UploadGone,
        "upload-changed" => UploadChanged(refusal.Subject ?? ""),
        "not-begun" => NotBegun(Day(refusal.Detail)),
        "actuals-not-yet" => ActualsNotYet(Day(refusal.Detail)),
        _ => Other,
    };

    /// <summary>That nothing was lost.</summary>
    public abstract string NothingLost { get; }

    protected abstract string TypeNotAllowed(string file, string types);

    protected abstract string ContentDiffers(string file, string extension);

    protected abstract string FileDamaged(string file);

    protected abstract string TooManyEntries(string file, string most);

    protected abstract string EscapingPath(string file, string path);

    protected abstract string StrangelyPacked(string file, string path);

    protected abstract string UnpacksTooLarge(string file, string megabytes);

    protected abstract string PackedTooTightly(string file, string times);

    protected abstract string ArchiveTooDeep(string file, string levels);

    protected abstract string EmptyFile(string file);

    protected abstract string FileTooLarge(string file, string megabytes);

    protected abstract string FormTooLarge(string megabytes);

    protected abstract string UnknownDocument(string field);

    protected abstract string DocumentTwice(string field);

    protected abstract string NoFile { get; }

    protected abstract string NoteTooLong(string characters);

    protected abstract string BrokenBody { get; }

    protected abstract string DeadlinePassed { get; }

    protected abstract string UnknownActivity { get; }

    protected abstract string Other { get; }

    protected abstract string TooManyUploads(string most);

    protected abstract string DailyLimit(string gigabytes);

    protected abstract string PiecesMissing(string file);

    protected abstract string UploadGone { get; }

    protected abstract string UploadChanged(string file);

    protected abstract string NotBegun(string from);

    protected abstract string ActualsNotYet(string from);

    private static string Day(string? iso) =>
        DateTime.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? TimeTexts.Date(day) : iso ?? "";
}
