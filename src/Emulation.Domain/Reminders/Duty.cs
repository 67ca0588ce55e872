namespace Emulation.Domain.Reminders;

/// <summary>As what a person hears of something owed.</summary>
public enum Duty
{
    /// <summary>Answers for the unit's papers.</summary>
    Responsible,

    /// <summary>Leads the unit: hears of what is overdue for some working days.</summary>
    Leader,

    /// <summary>Leads the cluster's head unit: hears of what is overdue for longer.</summary>
    Head,
}
