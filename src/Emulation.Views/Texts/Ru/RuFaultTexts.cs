namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuFaultTexts : FaultTexts
{
    public override string Sentence(string code) => code switch
    {
        "missing" => "Заполните это поле.",
        "too-long" => "Слишком длинно, сократите текст.",
        "bad-time" => "Выберите дату и время.",
        "no-such-hour" => "Этот час пропускается при переводе часов; выберите другой.",
        "end-before-start" => "Окончание должно быть позже начала.",
        "bad-url" => "Укажите полный адрес, начиная с https://.",
        "unknown-contact" => "Этого человека больше нет среди контактов кластера; выберите снова.",
        "bad-email" => "Нужен адрес электронной почты, например: Имя <name@unit.example>, ru.",
        "unknown-language" => "Язык — vi, en или ru.",
        "nobody-invited" => "Выберите хотя бы одного приглашённого.",
        "bad-deadline" => "Выберите день и час нового срока.",
        "not-after-plan" => "Новый срок должен быть позже срока по плану.",
        "too-far" => "Новый срок — не позже чем через год после срока по плану.",
        "bad-date" => "Выберите день.",
        "day-passed" => "Этот день уже прошёл; выберите сегодняшний или более поздний.",
        "after-closing" => "В этот день документы уже не принимаются; выберите более ранний или попросите организаторов о продлении.",
        "incomplete" => "Не хватает обязательного документа, поэтому принять нельзя.",
        "start-passed" => "Это время уже прошло.",
        "same-guest" => "Этот гость указан дважды.",
        "closed-address" => "Письма на этот адрес не доходят; укажите другой.",
        "not-an-organizer" => "Этот человек не организатор.",
        "unknown-activity" => "Этого мероприятия больше нет в плане; выберите снова.",
        "unknown-time-zone" => "Такого часового пояса нет.",
        "too-many" => "Слишком много; сократите.",
        "unknown-answer" => "Выберите ответ.",
        "people-out-of-range" => "От 1 до 50 человек.",
        "own-address" => "Замена — это другой человек.",
        "already-invited" => "Этот человек уже приглашён.",
        "substitute-needs-no" => "Чтобы назвать замену, выберите «Нет».",
        "substitute-exists" => "Замена уже приглашена; для изменений обратитесь к организаторам.",
        _ => "Это значение не подходит, проверьте его.",
    };

    protected override string PlainAddress => "Нужен адрес почты, например name@unit.example.";

    protected override string GuestLine(int line) => $"Гость в строке {line}";

    protected override string AgendaLine(int line) => $"Повестка, строка {line}";
}
