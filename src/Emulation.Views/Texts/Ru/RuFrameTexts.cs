using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuFrameTexts : FrameTexts
{
    public override string Office => "Канцелярия кластера соревнования";

    public override string SkipToContent => "К содержанию";

    public override string LanguageSwitch => "Язык";

    public override string SignOut => "Выйти";

    public override string Ask => "Вопросы — к организатору:";

    public override string AskNobody => "Если есть вопросы, ответьте на письмо, по ссылке из которого вы пришли.";

    public override string Rooms => "Разделы рабочего стола";

    public override string Room(ConsoleRoom room) => room switch
    {
        ConsoleRoom.Overview => "Обзор",
        ConsoleRoom.Plans => "План",
        ConsoleRoom.Meetings => "Совещания",
        ConsoleRoom.Letters => "Письма",
        ConsoleRoom.People => "Предприятия и люди",
        _ => "Поиск",
    };
}
