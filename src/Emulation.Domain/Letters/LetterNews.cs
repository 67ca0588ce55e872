namespace Emulation.Domain.Letters;

/// <summary>
/// What a letter becomes by what the mail service tells. Events come late, out of order and more than once, so each state
/// has a rank and the highest stays: any order and repetition of the same events ends the same.
/// </summary>
public static class LetterNews
{
    /// <summary>The states that events lead to, the lowest rank first.</summary>
    /// <remarks>
    /// Taken by the service; put off; dropped (one that also arrived was sent twice: it did arrive); delivered; returned, as a
    /// server may do after it took a letter; called spam, which tells that it was delivered.
    /// </remarks>
    public static IReadOnlyList<LetterState> States { get; } =
        [LetterState.Accepted, LetterState.Deferred, LetterState.Dropped, LetterState.Delivered, LetterState.Bounced, LetterState.SpamReported];

    /// <summary>The letter as it is known after the event. Whatever state it was in: an event tells that it did go out.</summary>
    public static Letter Told(this Letter letter, LetterEvent told) =>
        Rank(letter.State) >= 0 && Compare(letter, told) >= 0 ? letter : letter.Ended(told.State, told.Reason, told.At);

    // The letter's own values are the highest event so far.
    private static int Compare(Letter letter, LetterEvent told) =>
        (Rank(letter.State), letter.UpdatedAt).CompareTo((Rank(told.State), told.At)) is not 0 and var order
            ? order
            : string.CompareOrdinal(letter.Reason, told.Reason);

    private static int Rank(LetterState state)
    {
        for (var rank = 0; rank < States.Count; rank++)
        {
            if (States[rank] == state)
                return rank;
        }

        return -1;
    }
}
