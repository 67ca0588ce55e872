namespace Emulation.Views.Texts.Ru;

/// <summary>The three forms of a Russian noun after a number.</summary>
internal static class RuPlural
{
    /// <summary>The number with its noun: 1 день, 2 дня, 5 дней, 11 дней, 21 день.</summary>
    public static string Of(int count, string one, string few, string many) => $"{count} {Form(count, one, few, many)}";

    /// <summary>The noun alone.</summary>
    public static string Form(int count, string one, string few, string many) => (count % 100, count % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };
}
