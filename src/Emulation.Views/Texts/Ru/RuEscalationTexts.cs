namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuEscalationTexts : EscalationTexts
{
    public override string Subject(int count, string units, string title) => $"Вниманию руководства: {units}, просрочено: {count} — {title}";

    public override string LeaderLead(string unit) =>
        $"Это письмо направлено вам как руководителю предприятия. У «{unit}» просрочено то, что ниже отмечено словами «вниманию руководства». Просим вас содействовать скорейшей сдаче документов.";

    public override string HeadLead(string unit) =>
        $"Это письмо направлено вам как руководителю предприятия, возглавляющего кластер. У «{unit}» просрочено перечисленное ниже. Просим вас обсудить это с руководством предприятия.";

    public override string Responsible => "Ответственные, которым напоминали";

    public override string Overdue => "Вниманию руководства";

    public override string RemindedOn(string day) => $"Последнее напоминание: {day}";

    public override string Promised(string day) => $"Предприятие обещало сдать: {day}";

    public override string LeaderToldOn(string day) => $"Руководству предприятия сообщено: {day}";
}
