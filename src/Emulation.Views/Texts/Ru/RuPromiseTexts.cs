namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPromiseTexts : PromiseTexts
{
    public override string Offer => "Сообщить, когда сдадим";

    public override string Change => "Изменить обещанный день";

    public override string Lead => "Организаторы увидят этот день. До него напоминаний об этих документах не будет; последнее напоминание придёт в любом случае. Срок сдачи не меняется.";

    public override string Day => "Сдадим документы";

    public override string Give => "Сообщить день";

    public override string Given(string day, string by) => $"Предприятие обещало сдать документы: {day} (сообщил(а) {by}).";

    public override string Short(string day) => $"Обещано: {day}";

    public override string Noted(string activity, string day) => $"Записано: «{activity}» — {day}";

    public override string WrongTitle => "День не удалось записать";
}
