namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnReplacementTexts : ReplacementTexts
{
    public override string FootNote => "Not in charge any more? At the end of your unit's page you can tell the organizers who should get these letters instead.";

    public override string Offer => "I am no longer the one";

    public override string Lead => "Tell the organizers who is in charge now. Letters and your link stay with you until they agree; nothing is written to the new person before.";

    public override string Name => "The new person's name";

    public override string Email => "The new person's e-mail address";

    public override string Send => "Send the request";

    public override string WrongTitle => "The request could not be sent";

    public override string Heading => "Somebody else should get the letters";

    public override string HeadingLead => "If you accept, the new person takes this contact's place: what is owed and letters that wait go there, and the old links end.";

    public override string NewPerson => "New person";

    public override string Accept => "Accept";

    public override string Decline => "Decline";

    public override string Reason => "Why not (the asker reads it)";

    public override string AskedNote => "Nothing has been written to the new person. Please accept or decline on the console.";

    public override string WelcomeNote => "Your unit's page says what is still owed and by when; it is handed in right there.";

    public override string Waits(string person, string email) => $"You asked for {person} ({email}) to take over. The organizers will decide; until then letters keep coming to you.";

    public override string Asks(string person, string unit) => $"{person} ({unit}) names:";

    public override string AskedSubject(string person, string unit) => $"Somebody else should get the letters: {person} – {unit}";

    public override string AskedLead(string person, string unit) => $"{person} is no longer in charge of the emulation papers of {unit} and names:";

    public override string DeclinedSubject(string unit) => $"Letters about {unit} keep coming to you";

    public override string DeclinedLead(string person, string unit) => $"The organizers have not agreed that {person} takes over the emulation papers of {unit}.";

    public override string WelcomeSubject(string unit) => $"You are in charge of the emulation papers of {unit}";

    public override string WelcomeLead(string unit, string before) => $"From now on you are in charge of the emulation papers of {unit}, in place of {before}.";

    public override string Count(int requests) => requests == 1 ? "1 request to change who is in charge" : $"{requests} requests to change who is in charge";
}
