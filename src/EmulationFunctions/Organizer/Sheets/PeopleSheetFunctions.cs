using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>People that come in as spreadsheets.</summary>
public sealed class PeopleSheetFunctions(Desk desk, PeopleSheets sheets)
{
    /// <summary>Reads a file and shows what its list would do. Nothing is stored.</summary>
    [Function("ReadPeopleSheet")]
    public Task<IResult> Read(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people-import/sheet")] HttpRequest request) =>
        desk.ForOrganizer(request, sheets.ReadAsync);

    /// <summary>The same for a program: the file is the body; <c>apply=true</c> does it, <c>addUnits=true</c> adds units that are not there.</summary>
    [Function("PostPeopleSheet")]
    public Task<IResult> Post(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/people/sheet")] HttpRequest request) =>
        desk.ForProgram(request, sheets.AnswerAsync);
}
