namespace Emulation.Views.Texts;

/// <summary>Kinds and states.</summary>
internal abstract class PlanTexts
{
    public abstract string Kind(ActivityKind kind);

    public abstract string State(SubmissionState state);

    public abstract string Accepted { get; }

    public abstract string Late { get; }

    public abstract string Overdue { get; }

    public abstract string Closed { get; }

    /// <summary>What the only document of a report is called.</summary>
    public abstract string OnlyReport { get; }

    public string Document(string title) => title.Length == 0 ? OnlyReport : title;

    public string Documents(IEnumerable<string> titles) => string.Join("; ", titles.Select(Document));
}
