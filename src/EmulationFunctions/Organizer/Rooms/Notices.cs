using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Rooms;

/// <summary>How a room says what has just been done there.</summary>
internal static class Notices
{
    /// <summary>What the address says.</summary>
    public static ConsoleNotice Of(Visit visit) =>
        Enum.TryParse<ConsoleNotice>(visit.Request.Query["notice"], out var notice) && Enum.IsDefined(notice) ? notice : ConsoleNotice.None;

    /// <summary>Leads back to the room after a post, with the focus on what was done.</summary>
    public static IResult SeeOther(ConsoleRoom room, ConsoleNotice notice) => Front.SeeOther($"{room.Address()}?notice={notice}#notice");
}
