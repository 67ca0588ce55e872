namespace Emulation.Views.Texts;

/// <summary>Somebody else should get the letters.</summary>
internal abstract class ReplacementTexts
{
    /// <summary>At the foot of letters about duties.</summary>
    public abstract string FootNote { get; }

    public abstract string Offer { get; }

    public abstract string Lead { get; }

    public abstract string Name { get; }

    public abstract string Email { get; }

    public abstract string Send { get; }

    /// <summary>What stands on the unit's page until somebody decides.</summary>
    public abstract string Waits(string person, string email);

    public abstract string WrongTitle { get; }

    public abstract string Heading { get; }

    public abstract string HeadingLead { get; }

    public abstract string Count(int requests);

    public abstract string Asks(string person, string unit);

    public abstract string NewPerson { get; }

    public abstract string Accept { get; }

    public abstract string Decline { get; }

    public abstract string Reason { get; }

    public abstract string AskedSubject(string person, string unit);

    public abstract string AskedLead(string person, string unit);

    public abstract string AskedNote { get; }

    public abstract string DeclinedSubject(string unit);

    public abstract string DeclinedLead(string person, string unit);

    public abstract string WelcomeSubject(string unit);

    public abstract string WelcomeLead(string unit, string before);

    public abstract string WelcomeNote { get; }
}
