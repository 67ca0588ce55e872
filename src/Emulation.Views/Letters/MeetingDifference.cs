using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>One thing about a meeting that changed, in words.</summary>
/// <param name="Name">What.</param>
/// <param name="Old">How it was.</param>
/// <param name="New">How it is.</param>
public sealed record MeetingDifference(string Name, string Old, string New)
{
    /// <summary>What differs, in the order in which invitations tell it.</summary>
    public static IReadOnlyList<MeetingDifference> Between(MeetingFacts before, MeetingFacts now, Language language) => Between(before, now, Words.Of(language));

    internal static IReadOnlyList<MeetingDifference> Between(MeetingFacts before, MeetingFacts now, Words words)
    {
        var say = words.MeetingLetters;
        (string Name, string? Old, string? New)[] all =
        [
            (words.Letters.When, words.Time.Span(before.Start, before.End), words.Time.Span(now.Start, now.End)),
            (words.Letters.Place, before.Place, now.Place),
            (words.Letters.Online, before.OnlineUrl, now.OnlineUrl),
            (say.Passcode, before.Passcode, now.Passcode),
            (say.DialIn, before.DialIn, now.DialIn),
        ];
        return [.. all.Where(one => one.Old != one.New).Select(one => new MeetingDifference(one.Name, one.Old ?? say.None, one.New ?? say.None))];
    }
}
