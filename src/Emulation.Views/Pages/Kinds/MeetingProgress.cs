namespace Emulation.Views.Pages;

/// <summary>How far a meeting has come.</summary>
public enum MeetingProgress
{
    /// <summary>It is written down; nobody has been invited.</summary>
    Planned,

    /// <summary>People are invited.</summary>
    Invited,

    /// <summary>It is over.</summary>
    Held,

    /// <summary>It is off.</summary>
    Cancelled,
}

/// <summary>Says how far a meeting has come.</summary>
public static class MeetingProgressOf
{
    /// <summary>At a local time.</summary>
    public static MeetingProgress At(Meeting meeting, DateTime now) =>
        meeting.IsCancelled ? MeetingProgress.Cancelled
        : !meeting.IsSent ? MeetingProgress.Planned
        : now > meeting.End ? MeetingProgress.Held
        : MeetingProgress.Invited;
}
