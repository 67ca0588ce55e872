namespace Emulation.Domain.Letters;

/// <summary>The transitions of a letter's life. Each is written with the ETag that was read, so only one worker makes it.</summary>
public static class LetterLife
{
    /// <summary>How long a worker keeps a letter: longer than the mail service is given to answer.</summary>
    public static readonly TimeSpan ClaimTime = TimeSpan.FromSeconds(30);

    /// <summary>For how long the mail service may answer "not now", or nothing before it was given the letter, until that counts as refused.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    /// <summary>The longest time for which offices are closed at a stretch, Tết and the weekends around it included.</summary>
    private static readonly TimeSpan LongestClosing = TimeSpan.FromDays(16);

    /// <summary>The longest pause that we make by ourselves.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(2);

    /// <summary>Whether a worker has something to do for the letter, now or later.</summary>
    public static bool IsOpen(this Letter letter) => letter.State is LetterState.Planned or LetterState.Claimed or LetterState.Posting;

    /// <summary>Whether it is on its way or may have arrived.</summary>
    public static bool MayArrive(this Letter letter) =>
        letter.IsOpen() || letter.State is LetterState.Accepted or LetterState.Delivered or LetterState.Deferred or LetterState.Unknown;

    /// <summary>Whether it was not sent because its address takes no letters.</summary>
    public static bool IsWithheld(this Letter letter) => letter is { State: LetterState.Withdrawn, Reason: ClosedAddress.Withheld };

    /// <summary>Whether nobody, neither worker nor organizer, has anything left to do for it.</summary>
    public static bool IsFinished(this Letter letter) => !letter.IsOpen() && letter.State != LetterState.Unknown;

    /// <summary>From when on a worker may take the letter up: at once, after a wait the mail service asked for, or after another's claim.</summary>
    public static DateTimeOffset? FreeAt(this Letter letter) => letter.State == LetterState.Planned ? letter.NotBefore : letter.ClaimedUntil;

    /// <summary>
    /// How long to leave the letter alone; null: it can be taken up now. Longer than anybody waits, or now well before its
    /// last change, means that the clock was set back.
    /// </summary>
    public static TimeSpan? Wait(this Letter letter, DateTimeOffset now) =>
        letter.FreeAt() - now is { } wait && wait > TimeSpan.Zero && wait <= LongestClosing && now >= letter.UpdatedAt - LongestPause ? wait : null;

    /// <summary>Planned, or left behind by a worker that died: taken up by a worker.</summary>
    public static Letter ClaimedBy(this Letter letter, string worker, DateTimeOffset now) => letter with
    {
        State = LetterState.Claimed,
        Claim = worker,
        ClaimedUntil = now + ClaimTime,
        UpdatedAt = now,
    };

    /// <summary>One more try.</summary>
    public static Letter Tried(this Letter letter, DateTimeOffset now) => letter with
    {
        Attempts = letter.Attempts + 1,
        TryingSince = letter.TryingSince ?? now,
    };

    /// <summary>About to be posted, with the words it has now.</summary>
    public static Letter Posting(this Letter letter, string subject, LetterContent content, DateTimeOffset now) => letter.Tried(now) with
    {
        State = LetterState.Posting,
        Subject = subject,
        Content = content,
        ClaimedUntil = now + ClaimTime,
        UpdatedAt = now,
    };

    /// <summary>Nobody works on it any more.</summary>
    public static Letter Ended(this Letter letter, LetterState state, string? reason, DateTimeOffset now) => letter with
    {
        State = state,
        Reason = reason,
        Claim = null,
        ClaimedUntil = null,
        NotBefore = null,
        UpdatedAt = now,
    };

    /// <summary>Put off to another instant. The time until then costs no patience, what was tried before it does.</summary>
    public static Letter PutOff(this Letter letter, DateTimeOffset until, string reason, DateTimeOffset now) =>
        letter.Ended(LetterState.Planned, reason, now) with { NotBefore = until, TryingSince = letter.TryingSince + (until - now) };

    /// <summary>The mail service did not take it and may do so later. The last try is at the end of our <see cref="Patience"/>; after it the letter is refused.</summary>
    public static Letter Postponed(this Letter letter, TimeSpan wait, string reason, DateTimeOffset now)
    {
        var left = Patience - (now - (letter.TryingSince ?? now));
        return left <= TimeSpan.Zero
            ? letter.Ended(LetterState.Refused, $"given up after {Patience.TotalHours:0} hours: {reason}", now)
            : letter.Ended(LetterState.Planned, reason, now) with { NotBefore = now + (wait < left ? wait : left) };
    }

    /// <summary>How long to wait where the mail service does not say: half a minute, doubled each time, at most two hours.</summary>
    /// <param name="attempts">How often delivery began.</param>
    /// <param name="chance">From 0 to 1: up to half the pause less, so that letters which failed together do not come back together.</param>
    public static TimeSpan Pause(int attempts, double chance)
    {
        var whole = TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, Math.Max(0, attempts - 1)), LongestPause.TotalSeconds));
        return whole - (whole * (chance / 2));
    }

    /// <summary>How long to wait where the mail service says so: never less, and up to a tenth more, so that not all come back at once.</summary>
    /// <param name="asked">What it says.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan AtLeast(TimeSpan asked, double chance) => asked + (asked * (chance / 10));

    /// <summary>Whether an organizer's word sends it again: whether it went out is not known, or it surely did not.</summary>
    public static bool CanBeResent(this Letter letter) => letter.State is LetterState.Unknown or LetterState.Refused || letter.IsWithheld();

    /// <summary>An organizer's word: an unknown letter has arrived, or one that is unknown or did not go out shall be sent again.</summary>
    /// <returns>Null where there is nothing to settle.</returns>
    public static Letter? Settled(this Letter letter, bool sendAgain, string by, DateTimeOffset now) => letter.State switch
    {
        LetterState.Unknown when sendAgain => letter.Ended(LetterState.Planned, $"send again: {by}", now) with { TryingSince = null },
        _ when sendAgain && letter.CanBeResent() => letter.Ended(LetterState.Planned, $"send again: {by}", now) with { Attempts = 0, TryingSince = null },
        LetterState.Unknown => letter.Ended(LetterState.Accepted, $"settled: {by}", now),
        _ => null,
    };
}
