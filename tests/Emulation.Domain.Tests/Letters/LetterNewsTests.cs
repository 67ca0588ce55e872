using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Letters;

public sealed class LetterNewsTests
{
    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 3, 8);

    private static readonly Letter Planned = new(
        "20261103-reminder-1", new Correspondent("Thư ký A", "secretary@a.example", "a-secretary"), null, Language.Vi, "Nhắc", Samples.Invitation(), Now.AddHours(-1));

    // Few seconds and reasons, so that events often differ in one thing alone.
    private static readonly Gen<LetterEvent> Events =
        from state in Gen.Elements(LetterNews.States.ToArray())
        from second in Gen.Choose(0, 3)
        from reason in Gen.Elements(null, "450 later", "550 5.1.1")
        select new LetterEvent(state, Now.AddSeconds(second), reason);

    private static readonly Gen<Letter> Letters =
        from state in Gen.Elements(Enum.GetValues<LetterState>())
        from second in Gen.Choose(0, 3)
        select Planned with { State = state, UpdatedAt = Now.AddSeconds(second), Claim = state == LetterState.Posting ? "w1" : null };

    // The same events shuffled, each at least once and some again.
    private static readonly Gen<(Letter Letter, LetterEvent[] Once, LetterEvent[] Mixed)> Stories =
        from letter in Letters
        from events in Gen.NonEmptyListOf(Events)
        from again in Gen.ListOf(Gen.Elements(events.ToArray()))
        from mixed in Gen.Shuffle(events.Concat(again).ToArray())
        select (letter, events.ToArray(), mixed);

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    [Fact]
    public void Any_order_and_repetition_of_the_same_events_ends_the_same() =>
        Prop.ForAll(Arb.From(Stories), story => story.Once.Aggregate(story.Letter, LetterNews.Told) == story.Mixed.Aggregate(story.Letter, LetterNews.Told)).Check(Config);

    [Fact]
    public void An_event_leaves_nobody_with_anything_to_do() =>
        Prop.ForAll(Arb.From(Letters), Arb.From(Events), (letter, told) => letter.Told(told) is var after && after.IsFinished() && after.Claim is null).Check(Config);

    [Theory]
    [InlineData(LetterState.Posting, LetterState.Accepted, LetterState.Accepted)]
    [InlineData(LetterState.Unknown, LetterState.Accepted, LetterState.Accepted)]
    [InlineData(LetterState.Unknown, LetterState.Deferred, LetterState.Deferred)]
    [InlineData(LetterState.Accepted, LetterState.Delivered, LetterState.Delivered)]
    [InlineData(LetterState.Deferred, LetterState.Delivered, LetterState.Delivered)]
    [InlineData(LetterState.Delivered, LetterState.Deferred, LetterState.Delivered)]
    [InlineData(LetterState.Delivered, LetterState.Accepted, LetterState.Delivered)]
    [InlineData(LetterState.Delivered, LetterState.Bounced, LetterState.Bounced)]
    [InlineData(LetterState.Delivered, LetterState.SpamReported, LetterState.SpamReported)]
    [InlineData(LetterState.Dropped, LetterState.Delivered, LetterState.Delivered)]
    // Somebody has said "send again" meanwhile, or the second try was refused: it went out all the same.
    [InlineData(LetterState.Planned, LetterState.Delivered, LetterState.Delivered)]
    [InlineData(LetterState.Refused, LetterState.Delivered, LetterState.Delivered)]
    [InlineData(LetterState.Withdrawn, LetterState.Bounced, LetterState.Bounced)]
    public void The_state_that_tells_most_stays(LetterState before, LetterState told, LetterState after) =>
        Assert.Equal(after, (Planned with { State = before }).Told(new(told, Now.AddMinutes(1), "why")).State);

    [Fact]
    public void The_latest_of_two_equal_events_gives_the_reason()
    {
        var letter = Planned.Told(new(LetterState.Deferred, Now.AddSeconds(5), "later")).Told(new(LetterState.Deferred, Now, "first"));

        Assert.Equal(("later", Now.AddSeconds(5)), (letter.Reason, letter.UpdatedAt));
    }
}
