using Emulation.Domain.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Letters;

public sealed class ClosedAddressTests
{
    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 3, 8);

    private static readonly ClosedAddress Bounced = At(0, AddressFault.Bounced, "550");

    private static readonly Gen<ClosedAddress> News =
        from second in Gen.Choose(0, 5)
        from fault in Gen.Elements(Enum.GetValues<AddressFault>())
        from reason in Gen.Elements(null, "550", "551")
        select At(second, fault, reason);

    private static readonly Gen<(ClosedAddress Known, ClosedAddress[] Once, ClosedAddress[] Mixed)> Stories =
        from known in News
        from opened in Gen.Elements((int?)null, 0, 2, 4)
        from news in Gen.NonEmptyListOf(News)
        from again in Gen.ListOf(Gen.Elements(news.ToArray()))
        from mixed in Gen.Shuffle(news.Concat(again).ToArray())
        select (opened is { } at ? known.Opened(Now.AddSeconds(at)) : known, news.ToArray(), mixed);

    [Fact]
    public void Any_order_and_repetition_of_the_same_news_ends_the_same() =>
        Prop.ForAll(Arb.From(Stories), story => Told(story.Known, story.Once) == Told(story.Known, story.Mixed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [Fact]
    public void It_is_closed_until_an_organizer_opens_it()
    {
        Assert.True(Bounced.IsClosed);
        Assert.False(Bounced.Opened(Now.AddDays(1)).IsClosed);
        Assert.Equal(Now.AddDays(1), Bounced.Opened(Now.AddDays(1)).OpenedAt);
    }

    [Fact]
    public void What_was_told_before_it_was_opened_closes_it_no_more_and_what_comes_after_does()
    {
        var opened = Bounced.Opened(Now.AddDays(1));

        Assert.Equal(opened, opened.Told(Bounced));
        Assert.Equal(opened, opened.Told(Bounced with { At = Now.AddDays(1) }));
        Assert.True(opened.Told(Bounced with { At = Now.AddDays(1).AddSeconds(1) }).IsClosed);
    }

    // A clock that stands before the mail service's: the word counts all the same.
    [Fact]
    public void Opened_before_it_closed_it_is_open() => Assert.False(Bounced.Opened(Now.AddHours(-1)).IsClosed);

    private static ClosedAddress Told(ClosedAddress known, IEnumerable<ClosedAddress> news) => news.Aggregate(known, (before, one) => before.Told(one));

    private static ClosedAddress At(int second, AddressFault fault, string? reason) =>
        new("secretary@a.example", "Thư ký A", "a-secretary", fault, reason, Now.AddSeconds(second));
}
