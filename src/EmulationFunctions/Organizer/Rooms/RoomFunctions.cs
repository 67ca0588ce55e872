using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Overview;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Rooms;

/// <summary>The console's rooms.</summary>
public sealed class RoomFunctions(Desk desk, OverviewPages overview, MeetingsRoom meetings, LettersRoom letters)
{
    /// <summary>What needs an organizer today, and where the units stand.</summary>
    [Function("Console")]
    public Task<IResult> Overview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console")] HttpRequest request) =>
        desk.ForOrganizer(request, overview.ShowAsync);

    /// <summary>The list of meetings.</summary>
    [Function("ConsoleMeetings")]
    public Task<IResult> Meetings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/meetings")] HttpRequest request) =>
        desk.ForOrganizer(request, meetings.ShowAsync);

    /// <summary>The letters, a page at a time.</summary>
    [Function("ConsoleLetters")]
    public Task<IResult> Letters(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/letters")] HttpRequest request) =>
        desk.ForOrganizer(request, letters.ShowAsync);
}
