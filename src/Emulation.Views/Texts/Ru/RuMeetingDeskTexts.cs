using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuMeetingDeskTexts : MeetingDeskTexts
{
    public override string Back => "К совещанию";

    public override string Open => "Открыть совещание";

    public override string Notice(MeetingNotice notice) => notice switch
    {
        MeetingNotice.Sent => "Приглашения отправляются.",
        MeetingNotice.Changed => "Изменения сохранены; письма отправляются тем, кого они касаются.",
        MeetingNotice.Saved => "Изменения сохранены; писем не требуется.",
        MeetingNotice.Cancelled => "Совещание отменено; письма отправляются.",
        MeetingNotice.SubstituteInvited => "Подтверждено; приглашение отправляется.",
        MeetingNotice.SubstituteDeclined => "Замена отклонена.",
        MeetingNotice.PaperAdded => "Файл добавлен.",
        MeetingNotice.PaperRemoved => "Файл убран.",
        MeetingNotice.MinutesSent => "Протокол отправляется всем участникам.",
        MeetingNotice.MinutesSentBefore => "Этот протокол всем уже отправлен; новых писем нет.",
        MeetingNotice.NoMinutes => "У совещания нет протокола; письма не отправлены.",
        MeetingNotice.SubstituteDecidedBefore => "Замена, которую вы видели, больше не ждёт решения; ничего не изменилось.",
        _ => "",
    };

    public override string Cancelled => "Совещание отменено.";

    public override string CancelledWhy(string reason) => $"Причина: {reason}";

    public override string NotSent => "Приглашения ещё не отправлены.";

    public override string Edit => "Изменить совещание";

    public override string Cancel => "Отменить совещание";

    public override string TakeAttendance => "Отметить явку";

    public override string PeopleHeading => "Приглашённые";

    public override string Heads(int people) => RuPlural.Of(people, "человек", "человека", "человек");

    public override string Earlier(string said) => $"ответ до переноса: {said}";

    public override string InPlaceOf(string person) => $"вместо участника: {person}";

    public override string Removed => "Приглашение отозвано";

    public override string Attended => "Был(а)";

    public override string NotThere => "Не был(а)";

    public override string SubstitutesHeading => "Замены ждут подтверждения";

    public override string SubstituteAsked(string person, string name, string email) => $"{person} просит пригласить вместо себя: {name} ({email}).";

    public override string Confirm => "Подтвердить и пригласить";

    public override string Decline => "Отклонить";

    public override string RepliesHeading => "Ответы календарей, требующие внимания";

    public override string RepliesLead => "Ни один из них не изменил чей-либо ответ.";

    public override string Reply(string code) => code switch
    {
        "counter" => "Предложено другое время",
        "forged-reply" => "Отправитель не тот, кто отвечает",
        "foreign-reply" => "Ответ на другую запись календаря",
        "not-invited" => "Отправитель не приглашён",
        "not-vouched-for" => "Отправитель не подтверждён",
        "outdated-reply" => "Ответ на прежнее время",
        "older-answer" => "Есть более поздний ответ",
        "meeting-cancelled" => "Совещание отменено",
        "meeting-over" => "Совещание прошло",
        "unknown-answer" => "Ответ неясен",
        _ => $"Не применено ({code})",
    };

    public override string Proposed(string time) => $"предложено: {time}";

    public override string PapersHeading => "Материалы и протокол";

    public override string PapersLead => "Открыть их могут только приглашённые по ссылке из приглашения.";

    public override string Kind(PaperKind kind) => kind switch
    {
        PaperKind.Minutes => "Протокол",
        PaperKind.Photo => "Фото",
        _ => "Материал",
    };

    public override string AddFiles => "Добавить файл";

    public override string Remove => "Убрать";

    public override string SendMinutes(int people) => $"Отправить протокол: {RuPlural.Of(people, "получатель", "получателя", "получателей")}";

    public override string MinutesSent => "Протокол отправлен.";

    public override string HistoryHeading => "Ход событий";

    public override string CancelTitle => "Отмена совещания";

    public override string CancelLead(int letters) =>
        $"{RuPlural.Of(letters, "человек получит", "человека получат", "человек получат")} письмо, которое удалит совещание из календаря. Вернуть его нельзя.";

    public override string CancelReason => "Причина";

    public override string CancelNow(int letters) => $"Отменить и отправить {RuPlural.Of(letters, "письмо", "письма", "писем")}";

    public override string CancelOutdated => "Пока ничего не отменено и не отправлено. Ниже — совещание, каким оно стало; если его всё же нужно отменить, нажмите кнопку ещё раз.";

    public override string ReasonNotSent => "Введённая вами причина никому не отправлена.";

    public override string Keep => "Не отменять";

    public override string AttendanceTitle => "Явка";

    public override string AttendanceLead(int there, int invited) => $"Присутствуют: {there} из {invited}.";

    public override string There => "Здесь";

    public override string Absent => "Нет";

    public override string Undo => "Снять отметку";
}
