using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuWordingTexts : WordingTexts
{
    public override string Title => "Ваш текст писем";

    public override string Lead => "Тему и начало каждого вида писем можно изложить своими словами, отдельно для каждого языка. Остальное — что нужно сдать, ссылки — всегда остаётся.";

    public override string Kinds => "Виды писем";

    public override string HasOwn => "свой текст";

    public override string Subject => "Тема";

    public override string Opening => "Начало письма";

    public override string OpeningHint => "Стоит сразу после обращения; пустая строка разделяет абзацы. Если оставить пустым, будет обычное начало.";

    public override string UsualWords => "(обычный текст)";

    public override string Placeholders => "Подстановки — пишутся вместе со скобками:";

    public override string Save => "Сохранить";

    public override string Look => "Посмотреть";

    public override string Test => "Отправить мне пробное письмо";

    public override string Letter => "Так будет выглядеть письмо";

    public override string FromReal => "По настоящему письму вашего кластера; ссылки убраны.";

    public override string PlaceholdersExample => "Например, «Здравствуйте, {person}» станет «Здравствуйте, Анна Иванова».";

    public override string FromExample => "Пример: таких писем в вашем кластере ещё не было.";

    public override string ExampleUnit => "Предприятие А";

    public override string ExampleActivity => "Годовой отчёт";

    public override string ExampleMeeting => "Итоговая конференция";

    public override string ExampleReason => "На последней странице нет подписи.";

    public override string SubjectHint(string usual) => $"Если оставить пустым: {usual}";

    public override string TestSubject(string subject) => $"[Проба] {subject}";

    public override string Notice(WordsNotice notice) => notice switch
    {
        WordsNotice.Saved => "Текст сохранён.",
        WordsNotice.NotSaved => "Письмо ниже показано с новым текстом; он ещё не сохранён.",
        WordsNotice.Tried => "Пробное письмо отправляется в ваш почтовый ящик. Текст ещё не сохранён.",
        _ => "",
    };

    public override string Placeholder(string code) => code switch
    {
        "person" => "имя получателя",
        "cluster" => "название кластера",
        "unit" => "название предприятия",
        "count" => "сколько нужно сдать",
        "nearest" => "день ближайшего срока",
        "activity" => "название мероприятия",
        "receipt" => "номер подтверждения",
        "deadline" => "срок",
        "meeting" => "название встречи",
        "start" => "время начала",
        "day" => "день письма",
        "late" => "у скольких мероприятий срок прошёл и не всё сдано",
        "soon" => "у скольких срок близко",
        "done" => "сколько сдано полностью",
        "total" => "сколько нужно сдать всего",
        _ => code,
    };
}
