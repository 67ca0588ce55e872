namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuMeetingLetterTexts : MeetingLetterTexts
{
    public override string ChangedHeading => "Что изменилось";

    public override string None => "нет";

    public override string Passcode => "Код доступа";

    public override string DialIn => "По телефону";

    public override string Others => "Также приглашены";

    public override string AnswerAgain => "Время изменилось, поэтому просим ответить ещё раз.";

    public override string AnswerStands(string said) => $"Ваш ответ «{said}» остаётся в силе; его можно изменить.";

    public override string InPlaceOf(string person) => $"Вы приглашены вместо участника: {person}.";

    public override string CancelledSubject(string title, string moment) => $"Отменено: {title} – {moment}";

    public override string RemovedSubject(string title, string moment) => $"Приглашение отозвано: {title} – {moment}";

    public override string CancelledLead => "Это совещание не состоится:";

    public override string RemovedLead => "Ваше участие в этом совещании больше не требуется; само совещание состоится:";

    public override string ReaddressedSubject(string title, string moment) => $"Приглашение отправлено на другой адрес: {title} – {moment}";

    public override string ReaddressedLead => "Приглашение на это совещание отправлено на другой адрес; запись в календаре по этому адресу больше не нужна:";

    public override string Reason => "Причина";

    public override string CalendarNote => "К письму приложен файл календаря, который удалит совещание из вашего календаря.";

    public override string NotedSubject(string title, string moment) => $"Ваш ответ получен: {title} – {moment}";

    public override string NotedLead(Answer? answer) => answer switch
    {
        Answer.Yes => "Мы записали, что вы примете участие в этом совещании.",
        Answer.No => "Мы записали, что вы не сможете участвовать в этом совещании.",
        _ => "Мы записали, что вы пока не знаете, сможете ли участвовать в этом совещании.",
    };

    public override string NotedPeople => "Число участников";

    public override string NotedSubstitute => "Вместо вас";

    public override string NotedCalendar => "Приложенный файл отмечает этот ответ в вашем календаре. Если календарь всё же спросит, отвечать ещё раз не нужно.";

    public override string NotedChange => "Если планы изменятся, ответьте ещё раз на странице приглашения: это возможно до конца совещания.";

    public override string AskSubject(string title, string moment) => $"Просим ответить: {title} – {moment}";

    public override string EveSubject(string title, string moment) => $"Напоминание: {title} – {moment}";

    public override string SeveralSubject(int meetings) => $"Напоминание: {RuPlural.Of(meetings, "совещание", "совещания", "совещаний")}";

    public override string AskLead => "Вы ещё не ответили на это приглашение:";

    public override string EveLead => "Скоро состоится совещание:";

    public override string ChangeAnswer => "Посмотреть или изменить ответ";

    public override string MinutesSubject(string title) => $"Протокол: {title}";

    public override string MinutesLead(string title, string day) => $"Направляем материалы совещания «{title}» от {day}.";

    public override string Files => "Файлы";

    public override string OpenFiles => "Открыть материалы";

    public override string SubstituteSubject(string person) => $"Замена ждёт подтверждения: {person}";

    public override string SubstituteLead(string person, string about, string title) =>
        $"{person} просит пригласить вместо себя на «{title}»: {about}. Адрес не принадлежит ни одному предприятию, поэтому приглашение уйдёт только после вашего подтверждения.";

    public override string CounterSubject(string person) => $"Предложено другое время: {person}";

    public override string CounterLead(string person, string about, string title) => $"{person} предлагает другое время для «{title}»: {about}. Календари остальных не изменились.";

    public override string Console => "Открыть рабочий стол";

    public override string ForwardedSubject(string sender, string subject) => $"Переслано от {sender}: {subject}";

    public override string ForwardedLead(string sender, string email, string title) => $"{sender} ({email}) пишет на адрес совещания «{title}»:";

    public override string ForwardedUnverified => "Ничто не подтверждает, что письмо действительно написал указанный отправитель. Уточните это у него, прежде чем следовать письму.";

    public override string ForwardedFiles(string names) => $"Вложения не пересылаются: {names}. Попросите отправителя прислать их вам.";

    public override string ForwardedNote => "Письмо переслано автоматически. Ответ уйдёт прямо отправителю.";
}
