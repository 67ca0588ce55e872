namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuSearchTexts : SearchTexts
{
    public override string Title => "Поиск";

    public override string Hint => "Достаточно начала слов, знаки над буквами не важны: «bao cao» находит «Báo cáo». Новые файлы и письма появляются через несколько минут.";

    public override string Field => "Что искать";

    public override string Search => "Найти";

    public override string Nothing(string query) => $"По запросу «{query}» ничего не найдено.";

    public override string Count(int found) => $"Найдено: {found}.";

    public override string Cut => "Есть ещё; добавьте слово, чтобы сузить поиск.";

    public override string TooLittle => "Введите слово хотя бы из двух букв.";

    public override string Activities => "Мероприятия";

    public override string People => "Люди";

    public override string Files => "Файлы";

    public override string Letters => "Письма";
}
