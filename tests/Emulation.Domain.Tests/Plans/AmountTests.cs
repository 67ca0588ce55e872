using Emulation.Domain.Clusters;
using Emulation.Domain.Plans.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Plans;

public sealed class AmountTests
{
    [Theory]
    [InlineData("1.234,5", Language.Vi, "1234.5")]
    [InlineData("1,234.5", Language.En, "1234.5")]
    [InlineData("1 234,5", Language.Ru, "1234.5")]
    [InlineData("1\u00A0234\u202F567,50", Language.Ru, "1234567.5")]
    // The reader's own way of writing comes first: a point groups thousands in Vietnamese, a comma in English.
    [InlineData("1.234", Language.Vi, "1234")]
    [InlineData("1.234", Language.En, "1.234")]
    [InlineData("1,234", Language.En, "1234")]
    [InlineData("1,234", Language.Vi, "1.234")]
    // What is no number in it is read in the other one.
    [InlineData("12.5", Language.Vi, "12.5")]
    [InlineData("1,234.5", Language.Vi, "1234.5")]
    [InlineData("1.234.567", Language.En, "1234567")]
    [InlineData("-0,5", Language.Vi, "-0.5")]
    [InlineData("\u2212 7", Language.Ru, "-7")]
    [InlineData(" 100000000000000 ", Language.En, "100000000000000")]
    public void Numbers_are_read_as_their_reader_writes_them(string text, Language language, string value)
    {
        Assert.True(Amount.TryRead(text, language, out var read));
        Assert.Equal(value, read.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("many")]
    [InlineData("1e5")]
    [InlineData("12%")]
    [InlineData("1..2")]
    [InlineData("1.23.456")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("1234567890123456")]
    [InlineData("1,1234567")]
    [InlineData("--1")]
    [InlineData("٣")]
    public void Anything_else_is_no_number(string? text)
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.False(Amount.TryRead(text, language, out _));
    }

    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll<long, byte, byte>((digits, decimals, language) =>
    {
        var value = (digits % 1_000_000_000_000_000L) / (decimal)Math.Pow(10, decimals % 7);
        var reader = (Language)(language % 3);

        return Amount.TryRead(Amount.Write(value, reader), reader, out var read) && read == value;
    }).QuickCheckThrowOnFailure();
}
