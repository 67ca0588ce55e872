namespace Emulation.Domain.Submissions;

/// <summary>A decision as handed in.</summary>
public sealed record ReviewDraft(
    string? Decision = null, int? Version = null, string? Reason = null, IReadOnlyList<DocumentNoteDraft?>? Documents = null, string? Deadline = null)
{
    private const int LongestNote = 1000;

    /// <summary>Checks it against what was handed in; whether its version is still the current one is another question.</summary>
    public Checked<Review> Check(Activity activity, Submission submission, ClusterZone zone, DateTimeOffset now, string by)
    {
        var faults = new Faults();
        var decision = faults.Choice<ReviewDecision>(Decision, "/decision", "unknown-decision");
        if (Version is not >= 1)
            faults.Add("/version", "missing", "The number of the version that was looked at is needed here.");
        var isReturn = decision == ReviewDecision.Return;
        var reason = isReturn ? faults.Paragraphs(Reason, "/reason", LongestNote) : null;
        var mendBy = isReturn ? ReadMendBy(activity, submission, zone, now, faults) : null;
        if (faults.Found.Count == 0 && !isReturn && submission.Version == Version && submission.Missing(activity).Any())
            faults.Add("/decision", "incomplete", "A required document has never come.");

        var notes = new List<DocumentNote>();
        foreach (var (at, note) in (Documents ?? []).Index())
        {
            if (activity.Document(note?.Id ?? "") is null)
                faults.Add($"/documents/{at}/id", "unknown-document", $"The activity asks for no document '{note?.Id}'.");
            notes.Add(new DocumentNote(note?.Id ?? "", faults.Paragraphs(note?.Note, $"/documents/{at}/note", LongestNote)));
        }

        return faults.Judge(() => new Review(decision, Version!.Value, reason, notes, now, by) { MendBy = mendBy });
    }

    /// <summary>A returned version has to be mended by some day: by the unit's own deadline, or by a new one where nothing would be taken any more.</summary>
    private DateTime? ReadMendBy(Activity activity, Submission submission, ClusterZone zone, DateTimeOffset now, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(Deadline))
        {
            if (Deadlines.Deadline.Of(submission.Own(activity), zone).IsClosed(now))
                faults.Add("/deadline", "missing", "Nothing is taken any more: name the new deadline to mend it by.");
            return null;
        }

        var (extension, wrong) = new ExtensionDraft(Deadline, "-").Check(activity, zone);
        foreach (var fault in wrong)
            faults.Add(fault.Pointer, fault.Code, fault.Message);
        if (extension?.Deadline <= zone.Local(now))
            faults.Add("/deadline", "day-passed", "The new deadline has passed already.");
        return extension?.Deadline;
    }
}

/// <summary>What to mend in a document, as handed in.</summary>
public sealed record DocumentNoteDraft(string? Id = null, string? Note = null);
