namespace Emulation.Views.Texts;

/// <summary>How organizers come in.</summary>
internal abstract class SignInTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Email { get; }

    public abstract string EmailHint { get; }

    public abstract string Malformed { get; }

    public abstract string Ask { get; }

    public abstract string AnswerTitle { get; }

    /// <summary>The same for every address, known or not.</summary>
    public abstract string Answer(int minutes);

    public abstract string AnswerHint { get; }

    public abstract string Again { get; }

    public abstract string ConfirmTitle { get; }

    public abstract string ConfirmLead { get; }

    public abstract string ConfirmFor(string email);

    public abstract string Confirm { get; }
}
