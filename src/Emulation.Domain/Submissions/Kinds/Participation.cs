namespace Emulation.Domain.Submissions.Kinds;

/// <summary>A unit's word that it takes part in a campaign.</summary>
/// <param name="At">When it was given.</param>
/// <param name="By">Name of the contact who gave it.</param>
/// <param name="Note">What the unit adds.</param>
public sealed record Participation(DateTimeOffset At, string By, string? Note)
{
    /// <summary>Longest note in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>Whether units can say now that they take part, or that they do not: from the first day to the end of the grace after the deadline.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    public static bool IsTaken(Activity own, ClusterZone zone, DateTimeOffset now) => Judge(own, zone, now) is null;

    /// <summary>Why it is not taken now; null where it is.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    public static Refusal? Judge(Activity own, ClusterZone zone, DateTimeOffset now) =>
        own.Kind != ActivityKind.Campaign ? Refusal.UnknownActivity
        : own.From > zone.Day(now) ? Refusal.NotBegun(own.From.Value)
        : Deadline.Of(own, zone).IsClosed(now) ? Refusal.DeadlinePassed
        : null;

    /// <summary>Whether the other says the same, whoever said it.</summary>
    public bool Says(Participation other) => Note == other.Note;
}

/// <summary>A unit's word as handed in.</summary>
/// <param name="TakesPart">Whether it takes part; false takes its word back.</param>
/// <param name="Note">What the unit adds.</param>
public sealed record ParticipationDraft(bool? TakesPart = null, string? Note = null)
{
    /// <summary>Checks it.</summary>
    /// <param name="now">When it is given.</param>
    /// <param name="by">Name of the contact who gives it.</param>
    public Checked<Participation> Check(DateTimeOffset now, string by)
    {
        var faults = new Faults();
        if (TakesPart is null)
            faults.Add("/takesPart", "missing", "Say whether the unit takes part.");
        var note = PlainText.Lines(Note ?? "").Trim();
        if (note.Length > Participation.LongestNote)
            faults.Add("/note", "too-long", $"At most {Participation.LongestNote} characters fit here.");
        return faults.Judge(() => new Participation(now, by, note.Length == 0 ? null : note));
    }
}
