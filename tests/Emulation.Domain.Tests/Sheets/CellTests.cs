using System.Globalization;
using Emulation.Domain.Sheets;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Sheets;

public sealed class CellTests
{
    [Theory]
    [InlineData("C7", 7, 3)]
    [InlineData("Z1", 1, 26)]
    [InlineData("AA1", 1, 27)]
    [InlineData("XFD1048576", 1048576, 16384)]
    public void Places_are_read_and_written(string text, int row, int column)
    {
        Assert.True(CellPlace.TryParse(text, out var place));
        Assert.Equal((new CellPlace(row, column), text), (place, place.ToString()));
    }

    [Theory]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("A0")]
    [InlineData("a1")]
    [InlineData("7C")]
    [InlineData("AAAA1")]
    [InlineData("A")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_place(string? text) => Assert.False(CellPlace.TryParse(text, out _));

    [Theory]
    [InlineData("05/02/2027", "2027-02-05 17:00")]
    [InlineData("5/2/2027 08:30", "2027-02-05 08:30")]
    [InlineData(" 05.02.2027, 17:00 ", "2027-02-05 17:00")]
    [InlineData("5-2-2027 17h30", "2027-02-05 17:30")]
    [InlineData("05/02/2027 17h", "2027-02-05 17:00")]
    [InlineData("17h30 05/02/2027", "2027-02-05 17:30")]
    [InlineData("17:00, 05/02/2027", "2027-02-05 17:00")]
    [InlineData("2027-02-05", "2027-02-05 17:00")]
    [InlineData("2027-02-05T09:15", "2027-02-05 09:15")]
    [InlineData("29/02/2028 23:59:00", "2028-02-29 23:59")]
    public void Days_are_read_as_people_write_them(string text, string local) =>
        Assert.Equal(local, SheetTime.Read(new SheetCell(text), new(17, 0))?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31/02/2027")]
    [InlineData("29/02/2027")]
    [InlineData("02/13/2027")]
    [InlineData("05/02/27")]
    [InlineData("05/02/2027 25:00")]
    [InlineData("05/02/2027 17:60")]
    [InlineData("tháng 2")]
    [InlineData("17:00")]
    [InlineData("")]
    public void What_is_no_day_is_none(string text) => Assert.Null(SheetTime.Read(new SheetCell(text), new(17, 0)));

    [Fact]
    public void A_date_cell_says_its_hour_or_leaves_it_open()
    {
        Assert.Equal(new DateTime(2027, 2, 5, 17, 0, 0), SheetTime.Read(SheetCell.Of(new DateOnly(2027, 2, 5)), new(17, 0)));
        Assert.Equal(new DateTime(2027, 2, 5), SheetTime.Read(SheetCell.Of(new DateTime(2027, 2, 5)), new(17, 0)));
        Assert.Equal(new DateTime(2027, 2, 5, 8, 30, 0), SheetTime.Read(SheetCell.Of(new DateTime(2027, 2, 5, 8, 30, 0)), new(17, 0)));
        Assert.Null(SheetTime.Read(SheetCell.Of(46_058m), new(17, 0)));
    }

    // Excel's own numbers: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
    [Theory]
    [InlineData(1, false, "1900-01-01 00:00")]
    [InlineData(59, false, "1900-02-28 00:00")]
    [InlineData(61, false, "1900-03-01 00:00")]
    [InlineData(35981, false, "1998-07-05 00:00")]
    [InlineData(34519, true, "1998-07-05 00:00")]
    [InlineData(46423.708333333336, false, "2027-02-05 17:00")]
    public void Serial_numbers_are_dates(double serial, bool is1904, string local) =>
        Assert.Equal(local, SheetSerial.Read(serial, is1904)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(60)]
    [InlineData(60.5)]
    [InlineData(-1)]
    [InlineData(2_958_466)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Other_numbers_are_none(double serial) => Assert.Null(SheetSerial.Read(serial, is1904: false));

    [Fact]
    public void A_minute_becomes_a_number_and_comes_back() => Prop.ForAll<uint>(minutes =>
    {
        var local = new DateTime(1900, 1, 1).AddMinutes(minutes % (200 * 366 * 1440));
        return SheetSerial.Read(SheetSerial.Of(local), is1904: false) == local;
    }).QuickCheckThrowOnFailure();
}
