namespace Emulation.Views.Texts;

/// <summary>The guide for a unit: one page to print.</summary>
internal abstract class GuideTexts
{
    /// <summary>What leads to it.</summary>
    public abstract string Link { get; }

    public abstract string Title { get; }

    public abstract string Lead(string unit, string cluster);

    /// <summary>The same for any unit.</summary>
    public abstract string LeadForAll(string cluster);

    public abstract string PrintHint { get; }

    /// <summary>What there is to do, in the order of a year.</summary>
    /// <param name="formLimit">Largest form as a whole.</param>
    /// <param name="zone">The zone of all times.</param>
    /// <param name="submit">What the button to hand in says.</param>
    /// <param name="promise">What the offer to promise a day says.</param>
    public abstract IReadOnlyList<GuideStep> Steps(string formLimit, string zone, string submit, string promise);

    public abstract string TroubleHeading { get; }

    /// <summary>What may go wrong, and what to do then.</summary>
    public abstract IReadOnlyList<GuideStep> Troubles { get; }

    public abstract string AskHeading { get; }
}

/// <summary>A paragraph of the guide.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What to do.</param>
internal sealed record GuideStep(string Heading, string Text);
