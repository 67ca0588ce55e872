namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnEscalationTexts : EscalationTexts
{
    public override string Subject(int count, string units, string title) => $"For the leaders’ attention: {units}, {count} overdue – {title}";

    public override string LeaderLead(string unit) =>
        $"You receive this letter as a leader of the unit. What is marked “for the leaders’ attention” below is overdue for {unit}. Please see to it that it is handed in soon.";

    public override string HeadLead(string unit) =>
        $"You receive this letter as a leader of the cluster’s head unit. What is listed below is overdue for {unit}. Please take it up with the unit’s leaders.";

    public override string Responsible => "In charge, reminded before";

    public override string Overdue => "For the leaders’ attention";

    public override string RemindedOn(string day) => $"Last reminder: {day}";

    public override string Promised(string day) => $"The unit has promised to hand in on: {day}";

    public override string LeaderToldOn(string day) => $"The unit’s leaders were told: {day}";
}
