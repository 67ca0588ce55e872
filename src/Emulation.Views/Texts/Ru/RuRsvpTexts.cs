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

    public override string MeetingChanged => "Пока вы отвечали, совещание изменилось.";

    public override string MeetingChangedNote => "Ответ ещё не записан. Проверьте время и место ниже и отправьте его снова.";

    public override string Over => "Мероприятие уже прошло, изменить ответ нельзя.";

    public override string Send => "Отправить ответ";

    public override string Change => "Изменить ответ";

    public override string Passcode => "Код доступа";

    public override string DialIn => "По телефону";

    public override string People => "Сколько человек, включая вас";

    public override string Remark => "Примечание для организаторов";

    public override string SubstituteHeading => "Назвать замену";

    public override string SubstituteLead => "Если вы не сможете прийти, назовите замену. Сотрудники предприятий получат приглашение сразу, остальные — после подтверждения организаторов.";

    public override string SubstituteName => "Имя";

    public override string SubstituteEmail => "Адрес почты";

    public override string SubstituteWaiting(string name) => $"{name} – замена, ждёт подтверждения организаторов.";

    public override string SubstituteInvited(string name) => $"{name} приглашается вместо вас.";

    public override string SubstituteDeclined(string name) => $"Организаторы не приняли замену ({name}); можно назвать другого человека.";

    public override string Cancelled => "Совещание отменено; ответ больше не нужен.";

    public override string CancelledWhy(string reason) => $"Причина: {reason}";

    public override string Removed => "Вы больше не приглашены на это совещание.";

    public override string AskedAgain(string said) => $"Совещание перенесено. Ваш прежний ответ: {said}. Просим ответить ещё раз.";

    public override string PapersHeading => "Материалы";

    public override string MinutesHeading => "Протокол и фото";

    public override string InPlaceOf(string person) => $"Вы приглашены вместо участника: {person}.";
}
