namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPromiseTexts : PromiseTexts
{
    public override string Offer => "Say when you will hand in";

    public override string Change => "Change the promised day";

    public override string Lead => "The organizers will see the day. Reminders about this submission stay quiet until then; the last one comes all the same. The deadline does not change.";

    public override string Day => "We will hand in on";

    public override string Give => "Send the day";

    public override string Given(string day, string by) => $"Your unit has promised to hand in on {day} (promised by {by}).";

    public override string Short(string day) => $"Promised for {day}";

    public override string Noted(string activity, string day) => $"Noted: “{activity}” will be handed in on {day}";

    public override string WrongTitle => "The day could not be noted";
}
