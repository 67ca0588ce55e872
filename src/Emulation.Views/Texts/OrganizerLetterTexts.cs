namespace Emulation.Views.Texts;

/// <summary>Letters to the organizers: how the week begins, and who handed in by a deadline.</summary>
internal abstract class OrganizerLetterTexts
{
    /// <summary>How many activities lack something after their deadline, and how many are due soon.</summary>
    public abstract string WeeklySubject(int late, int soon, string day);

    public abstract string WeeklyLead(string cluster, string day);

    public abstract string LateHeading { get; }

    public abstract string SoonHeading { get; }

    public abstract string CameHeading { get; }

    public abstract string UnreachedHeading { get; }

    public abstract string UnreachedNote { get; }

    /// <summary>How many of how many were handed in, for the title or titles.</summary>
    public abstract string DeadlineSubject(int done, int total, string titles);

    public abstract string DeadlineLead { get; }

    public abstract string HandedIn(int done, int total);

    public abstract string Done { get; }

    public abstract string Owing { get; }

    public abstract string Late { get; }

    public abstract string Returned { get; }

    public abstract string ExtendedTo(string moment);

    public abstract string Promised(string day);

    public abstract string OpenConsole { get; }
}
