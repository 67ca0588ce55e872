using Emulation.Domain.Submissions.Transfers;

namespace Emulation.Views.Pages;

/// <summary>A form of files that was not taken.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Field">Name of the file field that it is about; null where it is about none, or about all of them.</param>
/// <param name="Note">The note that was typed.</param>
public sealed record RefusedFiles(Refusal Refusal, string? Field = null, string Note = "")
{
    /// <summary>Of files that a browser brought by itself; null where they were not refused.</summary>
    public static RefusedFiles? Of(Completion? completion) => completion is { Refusal: { } refusal }
        ? new(refusal, completion.Files.FirstOrDefault(file => file.Name == refusal.Subject)?.DocumentId, completion.Note ?? "")
        : null;

    /// <summary>Whether it is about the note.</summary>
    public bool IsNote => Refusal.Code == "note-too-long";

    /// <summary>Whether it is about this file field. Where no file came at all it is about the first.</summary>
    public bool IsAt(string field, bool isFirst = false) => Field == field || (isFirst && Refusal == Refusal.NoFile);
}
