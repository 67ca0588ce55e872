namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuReplacementTexts : ReplacementTexts
{
    public override string FootNote => "Вы больше не отвечаете за это? В конце страницы вашего предприятия можно сообщить организаторам, кому теперь писать.";

    public override string Offer => "Теперь отвечает другой человек";

    public override string Lead => "Сообщите организаторам, кто отвечает теперь. Пока они не согласятся, письма и ссылка остаются у вас; новому человеку до этого ничего не отправляется.";

    public override string Name => "Имя нового ответственного";

    public override string Email => "Адрес нового ответственного";

    public override string Send => "Отправить просьбу";

    public override string WrongTitle => "Просьбу не удалось отправить";

    public override string Heading => "Просьбы сменить ответственного";

    public override string HeadingLead => "Если вы согласны, новый человек займёт место прежнего: долги и неотправленные письма перейдут к нему, старые ссылки перестанут действовать.";

    public override string NewPerson => "Новый ответственный";

    public override string Accept => "Согласиться";

    public override string Decline => "Отклонить";

    public override string Reason => "Почему нет (это прочтёт просивший)";

    public override string AskedNote => "Новому человеку ещё ничего не отправлено. Согласитесь или отклоните просьбу на панели организатора.";

    public override string WelcomeNote => "На странице предприятия видно, что ещё нужно сдать и к какому сроку; сдать можно там же.";

    public override string Waits(string person, string email) => $"Вы просили передать дела: {person} ({email}). Решат организаторы; до тех пор письма приходят вам.";

    public override string Asks(string person, string unit) => $"{person} ({unit}) предлагает:";

    public override string AskedSubject(string person, string unit) => $"Просьба сменить ответственного: {person} – {unit}";

    public override string AskedLead(string person, string unit) => $"{person} больше не отвечает за документы соревнования предприятия {unit} и предлагает:";

    public override string DeclinedSubject(string unit) => $"Письма о предприятии {unit} по-прежнему приходят вам";

    public override string DeclinedLead(string person, string unit) => $"Организаторы не согласились, чтобы {person} отвечал(а) за документы соревнования предприятия {unit}.";

    public override string WelcomeSubject(string unit) => $"Вы отвечаете за документы соревнования предприятия {unit}";

    public override string WelcomeLead(string unit, string before) => $"Теперь за документы соревнования предприятия {unit} отвечаете вы вместо прежнего ответственного: {before}.";

    public override string Count(int requests) => RuPlural.Of(requests, "просьба сменить ответственного", "просьбы сменить ответственного", "просьб сменить ответственного");
}
