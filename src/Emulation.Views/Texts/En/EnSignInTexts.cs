namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnSignInTexts : SignInTexts
{
    public override string Title => "Sign in";

    public override string Lead => "For organizers. No password is needed: a sign-in link is sent to your mailbox.";

    public override string Email => "E-mail address";

    public override string EmailHint => "The one that your cluster knows.";

    public override string Malformed => "This is not an e-mail address yet. Please check it.";

    public override string Ask => "Send a sign-in link";

    public override string AnswerTitle => "Please check your mailbox";

    public override string Answer(int minutes) =>
        $"If this address belongs to an organizer, a letter with a sign-in link is on its way. The link works once, for {minutes} minutes, and only in this browser.";

    public override string AnswerHint => "No letter? Please look among the junk mail and check the address. At most five letters an hour go to one address.";

    public override string Again => "Enter the address again";

    public override string ConfirmTitle => "Enter the console";

    public override string ConfirmLead => "Press the button to finish signing in. This link works once.";

    public override string ConfirmFor(string email) => $"Signing in as {email}.";

    public override string Confirm => "Sign in";
}
