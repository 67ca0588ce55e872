using System.Globalization;
using System.Text;
using Emulation.Domain.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Meetings;

public sealed class VietnameseNameOrderTests
{
    [Theory]
    // By given name, then middle names, then family name.
    [InlineData("Phạm Thị An", "Nguyễn Văn Bình")]
    [InlineData("Trần Anh Dũng", "Lê Tuấn Dũng")]
    [InlineData("Lê Văn Dũng", "Trần Văn Dũng")]
    [InlineData("Lê Dũng", "Lê Văn Dũng")]
    // a ă â, d đ, e ê, o ô ơ, u ư are letters of their own.
    [InlineData("Lê Văn An", "Lê Văn Ân")]
    [InlineData("Lê Văn Anh", "Lê Văn Ẩn")]
    [InlineData("Lê Thị Dung", "Lê Thị Đào")]
    [InlineData("Lê Thị Duyên", "Lê Thị Đan")]
    [InlineData("Lê Thị Em", "Lê Thị Êm")]
    [InlineData("Lê Văn Oanh", "Lê Văn Ôn")]
    [InlineData("Lê Văn Ông", "Lê Văn Ơn")]
    [InlineData("Lê Văn Tung", "Lê Văn Tư")]
    // The same letters by tone: ngang, huyền, hỏi, ngã, sắc, nặng.
    [InlineData("Lê Thị Hoa", "Lê Thị Hòa")]
    [InlineData("Lê Thị Hòa", "Lê Thị Hỏa")]
    [InlineData("Lê Thị Hỏa", "Lê Thị Hõa")]
    [InlineData("Lê Thị Hõa", "Lê Thị Hóa")]
    [InlineData("Lê Thị Hóa", "Lê Thị Họa")]
    // Letters count before tones.
    [InlineData("Lê Thị Họa", "Lê Thị Hoan")]
    [InlineData("Nguyễn Văn A", "nguyễn văn b")]
    // Titles behind a comma are no part of the name.
    [InlineData("Trần An, Trưởng ban", "Lê Bình")]
    [InlineData("Trần An (Đảng ủy)", "Lê Bình")]
    // Cyrillic after Latin, by family name.
    [InlineData("Lê Văn Vỹ", "Абрамов Яков Петрович")]
    [InlineData("Абрамов Яков Петрович", "Белов Андрей Иванович")]
    public void One_comes_before_the_other(string first, string second)
    {
        Assert.True(VietnameseNameOrder.Instance.Compare(first, second) < 0);
        Assert.True(VietnameseNameOrder.Instance.Compare(second, first) > 0);
    }

    [Theory]
    [InlineData("Trần Thị Ngọc Ánh")]
    [InlineData("Lê Hữu Đường")]
    [InlineData("Nguyễn Ứng Ợ Ặ Ẩ Ễ")]
    public void Composed_and_decomposed_names_stand_at_the_same_place(string name)
    {
        var decomposed = name.Normalize(NormalizationForm.FormD);
        var neighbour = name[..^1] + (char)(name[^1] + 1);

        Assert.NotEqual(name, decomposed);
        Assert.Equal(
            Math.Sign(VietnameseNameOrder.Instance.Compare(name, neighbour)),
            Math.Sign(VietnameseNameOrder.Instance.Compare(decomposed, neighbour)));
    }

    // A sort with an order that contradicts itself may do anything.
    [Fact]
    public void It_is_an_order()
    {
        string[] words = ["An", "Ân", "ẩn", "Đào", "Dao", "Hoa", "Hòa", "họa", "Ưng", "Lê", "Белов", "Ёлкин", "(x)", ",", "", "e\u0302\u0301", "-", "3"];
        var names = Gen.Elements(words).ArrayOf(3).Select(parts => string.Join(' ', parts));
        Prop.ForAll(names.Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            var order = VietnameseNameOrder.Instance;
            return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
                && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0)
                && order.Compare(a, a) == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_list_reads_as_a_secretary_would_write_it()
    {
        string[] list = ["Đặng Quốc Ân", "Nguyễn Thị Ánh", "Đỗ Thành Công", "Lê Đức", "Trần Minh Đức", "Bùi Thị Hạnh", "Võ Văn Hùng", "Nguyễn Hữu Thắng", "Phan Thị Thu Thủy", "Nguyễn Anh Tú", "Hoàng Yến", "Иванов Пётр Сергеевич"];
        // Ánh has the letters a-n-h, Ân the letters â-n: a comes before â.
        string[] expected = ["Nguyễn Thị Ánh", "Đặng Quốc Ân", .. list[2..]];

        Assert.Equal(expected, list.Reverse().Order(VietnameseNameOrder.Instance));
    }

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "", "tr-TR", "ru-RU" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.True(VietnameseNameOrder.Instance.Compare("Lê Thị Ích", "LÊ THỊ IN") < 0);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
