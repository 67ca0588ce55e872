namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnHomeTexts : HomeTexts
{
    public override string Title => "Emulation cluster office";

    public override string What => "Here units hand in the reports of their cluster's activity plan; from here deadlines are recalled and invitations to meetings are sent.";

    public override string UnitsHeading => "For units";

    public override string Units => "Please open the link in your latest reminder or receipt. Everyone has a link of their own; no account or password is needed.";

    public override string OrganizersHeading => "For organizers";

    public override string Organizers => "Sign in with a link sent to your mailbox.";
}
