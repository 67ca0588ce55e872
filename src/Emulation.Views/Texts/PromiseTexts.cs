namespace Emulation.Views.Texts;

/// <summary>A unit's word to hand in on a day.</summary>
internal abstract class PromiseTexts
{
    public abstract string Offer { get; }

    public abstract string Change { get; }

    public abstract string Lead { get; }

    public abstract string Day { get; }

    public abstract string Give { get; }

    public abstract string Given(string day, string by);

    public abstract string Short(string day);

    public abstract string Noted(string activity, string day);

    public abstract string WrongTitle { get; }
}
