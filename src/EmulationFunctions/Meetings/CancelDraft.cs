namespace EmulationFunctions.Meetings;

/// <summary>Why a meeting is cancelled, as handed in.</summary>
/// <param name="Reason">Free text; may be empty.</param>
internal sealed record CancelDraft(string? Reason)
{
    /// <summary>The reason, null for none; and what is wrong with it.</summary>
    public static (string? Reason, IReadOnlyList<Fault> Faults) Check(string? reason)
    {
        var faults = new Faults();
        var text = string.IsNullOrWhiteSpace(reason) ? null : PlainText.Lines(faults.Paragraphs(reason, "/reason", 2000));
        return (text, faults.Found);
    }
}
