using System.Globalization;

namespace Azure.Data.Tables.Filters;

/// <summary>An interpolated string as a filter: its values become literals.</summary>
internal static class InterpolatedFilter
{
    public static string Of(FormattableString filter) =>
        string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(Literal.Of)]);
}
