using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuDossierTexts : DossierTexts
{
    public override string Notice(DossierNotice notice) => notice switch
    {
        DossierNotice.Extended => "Срок продлён; письмо предприятию отправляется.",
        DossierNotice.ExtensionWithdrawn => "Продление отменено; письмо предприятию отправляется.",
        DossierNotice.Accepted => "Документы приняты.",
        DossierNotice.Returned => "Документы возвращены; письмо предприятию отправляется.",
        DossierNotice.HandedIn => "Документы сданы за предприятие; подтверждение отправляется.",
        DossierNotice.Registered => "Показатели записаны за предприятие; подтверждение отправляется.",
        DossierNotice.ActualsReported => "Факт записан.",
        DossierNotice.ParticipationSaid => "Записано.",
        DossierNotice.FindingFiled => "Результаты сохранены; письмо предприятию отправляется.",
        DossierNotice.FindingRemoved => "Файл убран.",
        _ => "",
    };

    public override string Back => "К рабочему столу";

    public override string Lead(string activity) => $"Документы по мероприятию «{activity}»";

    public override string CameHeading => "Что сдано";

    public override string NothingCame => "Предприятие пока ничего не сдало по этому мероприятию.";

    public override string Flag(DocumentFlag flag) => flag == DocumentFlag.Macros ? "Есть макросы" : "Под паролем";

    public override string ExtensionHeading => "Продление срока для предприятия";

    public override string ExtensionLead => "Новый срок действует только для этого предприятия: для приёма, отметки об опоздании и напоминаний. Сотрудники предприятия получат письмо с новым сроком и причиной.";

    public override string Deadline => "Новый срок";

    public override string Reason => "Причина";

    public override string ReasonHint => "Эту причину прочитает предприятие.";

    public override string Extend => "Продлить";

    public override string ExtensionNow(string deadline, string reason) => $"Новый срок: {deadline}. Причина: {reason}";

    public override string Withdraw => "Отменить продление";

    public override string FaultsTitle => "Не выполнено, проверьте данные";

    public override string ReviewHeading => "Рассмотрение";

    public override string ReviewLead(int version) => $"Решение относится к версии {version}. При возврате предприятие получит письмо с причиной и сроком; до новой версии документы считаются несданными.";

    public override string NoteOn(string document) => $"Что исправить: «{document}»";

    public override string ReturnReason => "Причина возврата";

    public override string Accept => "Принять";

    public override string Return => "Вернуть на доработку";

    public override string NoteFromUnit => "Сообщение предприятия";

    public override string AllFiles => "Все файлы (ZIP)";

    public override string AllVersions => "С прежними версиями (ZIP)";

    public override string HandInHeading => "Сдать за предприятие";

    public override string HandInLead => "Для документов, которые предприятие принесло само. Версия получит отметку, что её сдал организатор; подтверждение придёт секретарям предприятия.";

    public override string HandInClosed => "Приём закончен. Сначала продлите срок.";

    public override string UnfinishedHeading => "Загрузки, не ставшие версией";

    public override string UnfinishedLead => "Файлы, которые начали отправлять и не сдали, отменили, бросили или которые не приняты.";

    public override string UploadOpen => "идёт отправка";

    public override string UploadCancelled => "отменено отправителем";

    public override string UploadAbandoned => "брошено, удалено через семь дней";

    public override string UploadArriving => "получено, идёт проверка";

    public override string UploadRefused => "не принято";

    public override string BegunBy(string moment, string who) => $"начато {moment}, {who}";

    public override string VersionsHeading => "Прежние версии";

    public override string MendBy => "Исправить до";

    public override string ReturnExample => "Например: на последней странице нет подписи руководителя.";

    public override string ExtensionExample => "Например: группа на платформе до конца ноября.";

    public override string MendByHint => "Если оставить пустым, остаётся срок предприятия.";

    public override string MendByClosed => "Приём закрыт: при возврате укажите новый срок.";
}
