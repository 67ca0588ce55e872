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
}
