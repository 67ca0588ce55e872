using System.Globalization;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnListTexts : ListTexts
{
    public override string Country => "SOCIALIST REPUBLIC OF VIET NAM";

    public override string Motto => "Independence - Freedom - Happiness";

    public override string PlaceAndDate(string? place, DateOnly day) => $"{place ?? Dots}, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";

    public override string AttendanceTitle => "ATTENDANCE SHEET";

    public override string AttendanceSubject(string meeting) => meeting;

    public override string Number => "No.";

    public override string Name => "Name";

    public override string Organization => "Organization";

    public override string Position => "Position";

    public override string Signature => "Signature";

    public override string PositionOf(ContactRole? role) => role switch
    {
        ContactRole.Leader => "Leader",
        ContactRole.Secretary => "Secretary",
        ContactRole.Organizer => "Organizer",
        ContactRole.Other => "Delegate",
        _ => "Guest",
    };

    public override string Total(int people) => people == 1 ? "1 person." : $"{people} people.";

    public override string Signer => "FOR THE ORGANIZERS";

    public override string AttendanceLink => "Attendance sheet";

    public override string PlatesTitle => "Name plates";

    public override string PlatesHint => "Three plates on an A4 page, 180 × 88 mm each; cut along the lines.";

    public override string Nobody => "Nobody is on the list yet.";

    public override string Word => "Download for Word";

    public override string PrintHint => "To print, use the browser's Print command (Ctrl+P). Whoever answered no is not on the list.";

    public override string ToMeetings => "Meetings";
}
