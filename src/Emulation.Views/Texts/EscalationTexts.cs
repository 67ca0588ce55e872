namespace Emulation.Views.Texts;

/// <summary>Letters that tell over a unit's head that something is overdue.</summary>
internal abstract class EscalationTexts
{
    /// <summary>How many things, of which units, and the first one's title.</summary>
    public abstract string Subject(int count, string units, string title);

    /// <summary>To a leader of the unit.</summary>
    public abstract string LeaderLead(string unit);

    /// <summary>To a leader of the cluster's head unit.</summary>
    public abstract string HeadLead(string unit);

    /// <summary>Who answers for the unit and was reminded before.</summary>
    public abstract string Responsible { get; }

    /// <summary>What stands at the thing that the letter is about.</summary>
    public abstract string Overdue { get; }

    public abstract string RemindedOn(string day);

    public abstract string LeaderToldOn(string day);

    /// <summary>The day on which the unit said it would hand in.</summary>
    public abstract string Promised(string day);
}
