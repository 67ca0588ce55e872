using Emulation.Domain.Sheets;
using Emulation.Views.Texts;

namespace Emulation.Views.Sheets;

/// <summary>A cluster's people as a sheet, filled or as a template.</summary>
public static class PeoplePaper
{
    /// <summary>The people, unit by unit.</summary>
    public static SheetPaper Of(Cluster cluster, Language language)
    {
        var words = Words.Of(language);
        var order = cluster.Units.Index().ToDictionary(unit => unit.Item.Id, unit => unit.Index);
        var people = cluster.Contacts.OrderBy(contact => contact.UnitId is null ? -1 : order.GetValueOrDefault(contact.UnitId, int.MaxValue)).ThenByDescending(contact => contact.Role);
        return Paper(cluster, words, [.. people.Select((contact, at) => Row(SheetCell.Of(at + 1), contact, cluster, words))]);
    }

    /// <summary>A template with an example.</summary>
    public static SheetPaper Template(Cluster cluster, Language language)
    {
        var words = Words.Of(language);
        var example = new Contact("", words.Sheet.ExamplePerson, "ten@donvi.example", cluster.Units is [var first, ..] ? first.Id : null, ContactRole.Secretary, language);
        return Paper(cluster, words, [Row(new(words.Sheet.Example), example, cluster, words)]) with { Examples = 1, Blank = 200 };
    }

    private static SheetPaper Paper(Cluster cluster, Words words, IReadOnlyList<IReadOnlyList<SheetCell?>> rows) =>
        new(words.Sheet.PeopleName, words.Sheet.PeopleTitle(cluster.Name), words.Tag, [words.Sheet.PeopleNote], Layout(cluster, words), rows);

    private static IReadOnlyList<SheetCell?> Row(SheetCell number, Contact contact, Cluster cluster, Words words) => PlanPaper.Row(Enum.GetValues<PeopleSheetColumn>(), column => column switch
    {
        PeopleSheetColumn.Number => number,
        PeopleSheetColumn.Name => Text(contact.Name),
        PeopleSheetColumn.Email => Text(contact.Email),
        PeopleSheetColumn.Unit => Text(cluster.Unit(contact.UnitId)?.Name),
        PeopleSheetColumn.Role => Text(words.Sheet.Role(contact.Role)),
        PeopleSheetColumn.Language => Text(FrameTexts.NameOf(contact.Language)),
        _ => Text(contact.Id),
    });

    private static SheetCell? Text(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    private static List<PaperColumn> Layout(Cluster cluster, Words words) => [.. Enum.GetValues<PeopleSheetColumn>().Select(column => new PaperColumn(words.Sheet.PeopleHeading(column), column switch
    {
        PeopleSheetColumn.Number => 7,
        PeopleSheetColumn.Name => 28,
        PeopleSheetColumn.Email => 34,
        PeopleSheetColumn.Unit => 32,
        PeopleSheetColumn.Role or PeopleSheetColumn.Language => 16,
        _ => 14,
    }, column switch
    {
        PeopleSheetColumn.Number => PaperStyle.Middle,
        PeopleSheetColumn.Id => PaperStyle.Faint,
        _ => PaperStyle.Text,
    })
    {
        OnlyChoices = true,
        Choices = column switch
        {
            PeopleSheetColumn.Unit => [.. cluster.Units.Select(unit => unit.Name)],
            PeopleSheetColumn.Role => [.. Enum.GetValues<ContactRole>().Select(words.Sheet.Role)],
            PeopleSheetColumn.Language => [.. Enum.GetValues<Language>().Select(FrameTexts.NameOf)],
            _ => [],
        },
    })];
}
