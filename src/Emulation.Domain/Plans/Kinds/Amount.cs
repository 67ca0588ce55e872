using System.Globalization;

namespace Emulation.Domain.Plans.Kinds;

/// <summary>Decimal numbers as people write them: 1.234,5 in Vietnamese, 1,234.5 in English, 1 234,5 in Russian.</summary>
public static class Amount
{
    /// <summary>Most digits before the point.</summary>
    public const int MostDigits = 15;

    /// <summary>Most digits after the point.</summary>
    public const int MostDecimals = 6;

    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// The number in the text. The reader's own way of writing holds; where the text is no number in it, the other way does:
    /// 12.5 can mean only one thing to a Vietnamese reader, although the point groups thousands there. Groups have three digits.
    /// </summary>
    /// <param name="text">What was typed. Spaces, also those that do not break, may group thousands in every language.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="value">The number, without zeros at its end.</param>
    /// <returns>Whether it is a number of at most <see cref="MostDigits"/> and <see cref="MostDecimals"/> digits.</returns>
    public static bool TryRead(string? text, Language language, out decimal value)
    {
        var typed = new string([.. (text ?? "").Trim().Select(character => character == '\u2212' ? '-' : char.IsWhiteSpace(character) ? ' ' : character)]);
        var isPointDecimal = language == Language.En;
        return TryRead(typed, isPointDecimal, out value) || TryRead(typed, !isPointDecimal, out value);
    }

    /// <summary>The number as the reader writes it, with thousands in groups.</summary>
    public static string Write(decimal value, Language language)
    {
        var format = new NumberFormatInfo
        {
            NumberDecimalSeparator = language == Language.En ? "." : ",",
            NumberGroupSeparator = language switch { Language.En => ",", Language.Vi => ".", _ => NoBreakSpace.ToString() },
            NegativeSign = "-",
        };
        return value.ToString("#,0.######", format);
    }

    /// <summary>The number without zeros at its end: 1.50 and 1.5 are one value, and are stored alike.</summary>
    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;

    /// <summary>Whether it has no more digits than fit.</summary>
    public static bool Fits(decimal value) => Math.Abs(value) < 1_000_000_000_000_000m && decimal.Round(value, MostDecimals) == value;

    private static bool TryRead(string text, bool isPointDecimal, out decimal value)
    {
        value = 0;
        var (point, group) = isPointDecimal ? ('.', ',') : (',', '.');
        var unsigned = text.StartsWith('-') ? text[1..].TrimStart() : text;
        var parts = unsigned.Split(point);
        var whole = Ungrouped(parts[0], group) ?? Ungrouped(parts[0], ' ');
        if (parts.Length > 2 || whole is null || (parts.Length == 2 && (parts[1].Length is 0 or > MostDecimals || !parts[1].All(char.IsAsciiDigit))))
            return false;
        var digits = parts.Length == 2 ? $"{whole}.{parts[1]}" : whole;
        if (whole.TrimStart('0').Length > MostDigits || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size))
            return false;
        value = Plain(text.StartsWith('-') ? -size : size);
        return true;
    }

    /// <summary>The digits without what groups them; null where they are not in groups of three.</summary>
    private static string? Ungrouped(string text, char group)
    {
        var groups = text.Split(group);
        var isGrouped = groups.Length == 1 ? groups[0].Length > 0 : groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(part => part.Length == 3);
        return isGrouped && groups.All(part => part.All(char.IsAsciiDigit)) ? string.Concat(groups) : null;
    }
}
