namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuSignInTexts : SignInTexts
{
    public override string Title => "Вход";

    public override string Lead => "Для организаторов. Пароль не нужен: ссылка для входа придёт на вашу почту.";

    public override string Email => "Адрес электронной почты";

    public override string EmailHint => "Тот, который известен кластеру.";

    public override string Malformed => "Это не похоже на адрес электронной почты. Проверьте его.";

    public override string Ask => "Прислать ссылку для входа";

    public override string AnswerTitle => "Проверьте почту";

    public override string Answer(int minutes) =>
        $"Если этот адрес принадлежит организатору, письмо со ссылкой для входа уже отправляется. Ссылка действует один раз, {RuPlural.Of(minutes, "минуту", "минуты", "минут")}, и только в этом браузере.";

    public override string AnswerHint => "Письма нет? Посмотрите в папке «Спам» и проверьте адрес. На один адрес уходит не больше пяти писем в час.";

    public override string Again => "Ввести адрес ещё раз";

    public override string ConfirmTitle => "Вход на рабочий стол";

    public override string ConfirmLead => "Нажмите кнопку, чтобы завершить вход. Ссылка действует один раз.";

    public override string ConfirmFor(string email) => $"Вход с адресом {email}.";

    public override string Confirm => "Войти";
}
