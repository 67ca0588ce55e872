namespace Emulation.Views.Texts;

/// <summary>Papers for the day of a meeting: attendance sheet and name plates.</summary>
internal abstract class ListTexts
{
    /// <summary>Room to write a place by hand.</summary>
    protected const string Dots = "………………";

    public abstract string Country { get; }

    public abstract string Motto { get; }

    /// <summary>A line for the place, and the day as official papers write it.</summary>
    /// <summary>Where and when a paper is issued; dots where nobody named the place.</summary>
    public abstract string PlaceAndDate(string? place, DateOnly day);

    public abstract string AttendanceTitle { get; }

    public abstract string AttendanceSubject(string meeting);

    public abstract string Number { get; }

    public abstract string Name { get; }

    public abstract string Organization { get; }

    public abstract string Position { get; }

    public abstract string Signature { get; }

    /// <summary>What a person is at the meeting; null is a guest.</summary>
    public abstract string PositionOf(ContactRole? role);

    public abstract string Total(int people);

    public abstract string Signer { get; }

    public abstract string AttendanceLink { get; }

    public abstract string PlatesTitle { get; }

    public abstract string PlatesHint { get; }

    public abstract string Nobody { get; }

    public abstract string Word { get; }

    public abstract string PrintHint { get; }

    public abstract string ToMeetings { get; }
}
