namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuRsvpTexts : RsvpTexts
{
    public override string Invites(string person) => $"{person}, приглашаем вас принять участие:";

    public override string When => "Время";

    public override string Place => "Место";

    public override string Online => "Онлайн";

    public override string Agenda => "Повестка дня";

    public override string Organizer => "Организатор";

    public override string Question => "Вы примете участие?";

    public override string Answer(Answer answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Да, приму участие",
        Domain.Meetings.Answer.No => "Нет, не смогу",
        _ => "Пока не знаю",
    };

    public override string Said(Answer? answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Участвует",
        Domain.Meetings.Answer.No => "Не участвует",
        Domain.Meetings.Answer.Maybe => "Пока не знает",
        _ => "Нет ответа",
    };

    public override string Current(string said, string moment) => $"Текущий ответ: {said.ToLowerInvariant()} (получен: {moment}).";

    public override string CurrentUnknownTime(string said) => $"Текущий ответ: {said.ToLowerInvariant()}.";

    public override string NotYet => "Вы ещё не ответили.";

    public override string MayChange => "Ответ можно изменить в любое время до начала.";

    public override string Saved => "Ваш ответ получен. Спасибо!";

    public override string Over => "Мероприятие уже прошло, изменить ответ нельзя.";

    public override string Send => "Отправить ответ";

    public override string Change => "Изменить ответ";
}
