namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuHomeTexts : HomeTexts
{
    public override string Title => "Канцелярия кластера соревнования";

    public override string What => "Здесь предприятия сдают отчёты по плану работы кластера; отсюда приходят напоминания о сроках и приглашения на совещания.";

    public override string UnitsHeading => "Представителям предприятий";

    public override string Units => "Откройте ссылку из последнего напоминания или подтверждения. У каждого своя ссылка, учётная запись и пароль не нужны.";

    public override string OrganizersHeading => "Организаторам";

    public override string Organizers => "Вход — по ссылке, которая придёт на вашу почту.";
}
