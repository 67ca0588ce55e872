namespace EmulationFunctions.Uploads;

/// <summary>What has come so far with a form of files.</summary>
internal sealed class PostedFiles
{
    private string form = "";

    /// <summary>Random name of this upload.</summary>
    public string Upload { get; } = Nonce.Next();

    /// <summary>Names of what arrived, to be forgotten in the end.</summary>
    public List<string> Arrived { get; } = [];

    /// <summary>The files that were judged.</summary>
    public List<ArrivedFile> Files { get; } = [];

    /// <summary>The note as it is kept; null for nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>The note as it was typed.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>The file field that is being read; null before the first.</summary>
    public string? Field { get; set; }

    /// <summary>Reads a field that is no file: the note, or what the form was given when it was shown.</summary>
    /// <exception cref="BrokenBodyException">The body ends early.</exception>
    public async Task<Refusal?> ReadTextAsync(MultipartFiles.FileField field, CancellationToken cancellation)
    {
        var (text, isWhole) = await FormNote.ReadAsync(field.Body, cancellation);
        if (field.Name == MultipartFiles.Form)
        {
            form = text;
            return null;
        }

        Typed = text;
        if (!isWhole || !FormNote.TryRead(text, out var note))
            return Refusal.NoteTooLong(FormNote.Longest);
        Note = note;
        return null;
    }

    /// <summary>The files under their ids: the same form sent again with the same content has the same ones, so that it is filed once.</summary>
    /// <param name="place">Where they are filed; nobody may choose ids of another place.</param>
    /// <param name="year">The year that ids begin with.</param>
    public IReadOnlyList<ArrivedFile> Named(string place, int year)
    {
        if (form.Length == 0)
            return Files;
        var content = string.Join('\n', [place, form, Note ?? "", .. Files.Select(file => $"{file.Document.Id} {file.Document.Sha256} {file.Document.Name}")]);
        return [.. Files.Select((file, at) => file with { Document = file.Document with { FileId = Arrival.FileIdOf(year, $"{at}\n{content}") } })];
    }

    /// <summary>The form as its page shows it again.</summary>
    public RefusedFiles Refuse(Refusal refusal) => new(refusal, refusal.Subject is null ? null : Field, Typed);
}
