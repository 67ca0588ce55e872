using Emulation.Domain.Deadlines;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Deadlines;

/// <summary>For which instant something counts that was some time on its way. All of it is due on 10 November 2026 at 17:00.</summary>
public sealed class TransferTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    private static readonly DateTimeOffset Due = Samples.At(2026, 11, 10, 17);

    // Minutes before or after the deadline at which it began and arrived; then whether it is late, and whether it is taken at all.
    [Theory]
    [InlineData(-90, -30, 0, false, true)]
    [InlineData(-90, 0, 0, false, true)]
    [InlineData(-90, 60, 0, false, true)]
    [InlineData(0, 60, 0, false, true)]
    [InlineData(-90, 61, 0, true, false)]
    [InlineData(1, 2, 0, true, false)]
    [InlineData(-90, 61, 24, true, true)]
    [InlineData(1, 60, 24, true, true)]
    [InlineData(24 * 60, (24 * 60) + 60, 24, true, true)]
    [InlineData(24 * 60, (24 * 60) + 61, 24, true, false)]
    [InlineData((24 * 60) + 1, (24 * 60) + 2, 24, true, false)]
    public void What_set_out_in_time_has_an_hour_to_arrive(int begun, int arrived, int graceHours, bool late, bool taken)
    {
        var deadline = Deadline.Of(Samples.Activity(graceHours), Samples.Zone);
        var counts = deadline.Counts(new Transfer(Due.AddMinutes(begun), Due.AddMinutes(arrived)));

        Assert.Equal((late, taken), (deadline.IsLate(counts), !deadline.IsClosed(counts)));
    }

    [Fact]
    public void It_never_counts_for_later_than_it_arrived_nor_for_earlier_than_it_began_unless_that_is_the_edge() =>
        Prop.ForAll(Arb.From(Gen.Choose(-300, 3000).Two()), Arb.From(Gen.Choose(0, 48)), (minutes, grace) =>
        {
            var deadline = Deadline.Of(Samples.Activity(grace), Samples.Zone);
            var (begun, arrived) = (Due.AddMinutes(Math.Min(minutes.Item1, minutes.Item2)), Due.AddMinutes(Math.Max(minutes.Item1, minutes.Item2)));
            var counts = deadline.Counts(new Transfer(begun, arrived));
            return counts <= arrived && counts >= begun && arrived - counts <= Deadline.LastMile
                && (counts == arrived || counts == deadline.Due || counts == deadline.Closes);
        }).Check(Config);

    [Fact]
    public void What_takes_no_time_counts_when_it_comes() =>
        Prop.ForAll(Arb.From(Gen.Choose(-300, 3000)), minutes =>
            Deadline.Of(Samples.Activity(24), Samples.Zone).Counts(Transfer.At(Due.AddMinutes(minutes))) == Due.AddMinutes(minutes)).Check(Config);
}
