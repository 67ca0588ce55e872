using System.Reflection;
using System.Text.RegularExpressions;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Views;

/// <summary>Every text is there, in its own language, and read by somebody. A text that a language lacks does not compile.</summary>
public sealed partial class LanguageTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Names and signs that are the same in English.</summary>
    private static readonly HashSet<string> Same = ["Outlook", "SHA-256", "KB", "MB", "GB"];

    /// <summary>What people are shown to look for.</summary>
    private const string Example = "Báo cáo";

    private static IEnumerable<PropertyInfo> Rooms => typeof(Words).GetProperties().Where(room => room.PropertyType.Namespace == typeof(Words).Namespace);

    [Fact]
    public void No_text_is_left_that_nobody_reads()
    {
        var called = CalledMethods.In(typeof(Words).Assembly);
        called.UnionWith(CalledMethods.In(typeof(EmulationServices).Assembly));

        var unread =
            from room in Rooms
            from text in room.PropertyType.GetMethods(Declared)
            where text.IsAbstract && !called.Contains((room.PropertyType.Name, text.Name))
            select $"{room.PropertyType.Name}.{text.Name}";
        Assert.Empty(unread);
    }

    [Fact]
    public void What_nobody_calls_is_found()
    {
        var called = CalledMethods.In(typeof(LanguageTests).Assembly);

        Assert.Contains((nameof(LanguageTests), nameof(Said)), called);
        Assert.DoesNotContain((nameof(LanguageTests), nameof(No_text_is_left_that_nobody_reads)), called);
    }

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.Ru)]
    public void No_text_is_left_in_English(Language language)
    {
        var english = Said(Language.En).ToLookup(text => text.Key, text => text.Value);
        Assert.Equal([], Said(language).Where(text => english[text.Key].Contains(text.Value) && Letters().IsMatch(text.Value) && !Same.Contains(text.Value)));
    }

    [Theory]
    [InlineData(Language.Vi, @"\p{IsCyrillic}")]
    [InlineData(Language.En, @"[^\x00-\x7F–—“”’…·→←≥≤×✓ ]")]
    [InlineData(Language.Ru, @"[à-ɏḀ-ỿ]")]
    public void No_text_holds_another_languages_letters(Language language, string foreign) =>
        Assert.Equal([], Said(language).Where(text => Regex.IsMatch(text.Value.Replace(Example, "", StringComparison.Ordinal), foreign)));

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public void No_text_is_empty(Language language) =>
        Assert.Equal([], Said(language).Where(text => string.IsNullOrWhiteSpace(text.Value)));

    /// <summary>All that a language says: each text with some value for whatever it is given, an enumeration's and a code's each by itself.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Said(Language language) =>
        from room in Rooms
        from text in room.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where text.IsVirtual && text.DeclaringType?.Namespace == typeof(Words).Namespace
        let coded = CodedText.Of(room.PropertyType, text.Name)
        from values in Choices(text.GetParameters(), coded)
        from part in Parts(text.Invoke(room.GetValue(Words.Of(language)), values))
        select new KeyValuePair<string, string>($"{room.Name}.{text.Name}({string.Join(", ", values)})", part);

    /// <summary>The texts of an answer: of a list each, of a step or a problem its title and what follows.</summary>
    private static IEnumerable<string> Parts(object? said) => said switch
    {
        string text => [text],
        IEnumerable<object> many => many.SelectMany(Parts),
        null => throw new InvalidOperationException("Nothing is said."),
        _ => said.GetType().GetProperties().Where(part => part.PropertyType == typeof(string)).Select(part => (string)part.GetValue(said)!),
    };

    private static IEnumerable<object?[]> Choices(ParameterInfo[] parameters, CodedText? coded) =>
        parameters.Aggregate(
            (IEnumerable<object?[]>)[[]],
            (before, parameter) => before.SelectMany(values => (coded is null ? Values(parameter.ParameterType) : coded.Codes).Select(value => (object?[])[.. values, value])));

    private static IEnumerable<object?> Values(Type type) => type switch
    {
        _ when type == typeof(string) => ["7"],
        _ when type == typeof(int) => [1, 7],
        _ when type == typeof(long) => [7_000_000L],
        _ when type == typeof(decimal) => [7m],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(DateTime) => [new DateTime(2026, 11, 7, 17, 0, 0)],
        _ when type == typeof(DateOnly) => [new DateOnly(2026, 11, 7)],
        _ when type == typeof(TimeOnly) => [new TimeOnly(17, 0)],
        _ when type == typeof(TimeSpan) => [TimeSpan.FromDays(7)],
        _ when Nullable.GetUnderlyingType(type) is { } value => Values(value).Prepend(null),
        // Of what did not happen there is nothing to say.
        { IsEnum: true } => Enum.GetValues(type).Cast<object>().Where(value => value.ToString() != "None"),
        _ => throw new NotSupportedException($"Nothing is known to ask a text for with {type}."),
    };

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letters();
}
