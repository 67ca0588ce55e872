namespace Emulation.Domain.Submissions;

/// <summary>A decision as handed in.</summary>
public sealed record ReviewDraft(
    string? Decision = null, int? Version = null, string? Reason = null, IReadOnlyList<DocumentNoteDraft?>? Documents = null)
{
    private const int LongestNote = 1000;

    /// <summary>Checks it against what was handed in; whether its version is still the current one is another question.</summary>
    public Checked<Review> Check(Activity activity, Submission submission, DateTimeOffset now, string by)
    {
        var faults = new Faults();
        var decision = faults.Choice<ReviewDecision>(Decision, "/decision", "unknown-decision");
        if (Version is not >= 1)
            faults.Add("/version", "missing", "The number of the version that was looked at is needed here.");
        var isReturn = decision == ReviewDecision.Return;
        var reason = isReturn ? faults.Text(Reason, "/reason", LongestNote) : null;
        if (faults.Found.Count == 0 && !isReturn && submission.Version == Version && submission.Missing(activity).Any())
            faults.Add("/decision", "incomplete", "A required document has never come.");

        var notes = new List<DocumentNote>();
        foreach (var (at, note) in (Documents ?? []).Index())
        {
            if (activity.Document(note?.Id ?? "") is null)
                faults.Add($"/documents/{at}/id", "unknown-document", $"The activity asks for no document '{note?.Id}'.");
            notes.Add(new DocumentNote(note?.Id ?? "", faults.Text(note?.Note, $"/documents/{at}/note", LongestNote)));
        }

        return faults.Judge(() => new Review(decision, Version!.Value, reason, notes, now, by));
    }
}

/// <summary>What to mend in a document, as handed in.</summary>
public sealed record DocumentNoteDraft(string? Id = null, string? Note = null);
