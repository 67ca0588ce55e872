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
        "incomplete" => "Не хватает обязательного документа, поэтому принять нельзя.",
        _ => "Это значение не подходит, проверьте его.",
    };

    protected override string GuestLine(int line) => $"Гость в строке {line}";
}
