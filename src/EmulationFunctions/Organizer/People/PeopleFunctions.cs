using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.People;

/// <summary>The room of units and people on the console.</summary>
public sealed class PeopleFunctions(Desk desk, PeopleList list, PeopleForms forms, PeopleImports imports, GuestPages guests)
{
    /// <summary>Units and people.</summary>
    [Function("ConsolePeople")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people")] HttpRequest request) =>
        desk.ForOrganizer(request, list.ShowAsync);

    /// <summary>Guests of former meetings.</summary>
    [Function("ConsoleGuests")]
    public Task<IResult> Guests(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/guests")] HttpRequest request) =>
        desk.ForOrganizer(request, guests.ListAsync);

    /// <summary>One guest: meetings, answers, letters.</summary>
    [Function("ConsoleGuest")]
    public Task<IResult> Guest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/guests/{meeting}/{guest}")] HttpRequest request) =>
        desk.ForOrganizer(request, guests.ShowAsync);

    /// <summary>Says what is deleted of a guest.</summary>
    [Function("ConsoleAskGuestErasure")]
    public Task<IResult> AskGuestErasure(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/guests/{meeting}/{guest}/erasure")] HttpRequest request) =>
        desk.ForOrganizer(request, guests.AskErasureAsync);

    /// <summary>Deletes a guest's data.</summary>
    [Function("ConsoleEraseGuest")]
    public Task<IResult> EraseGuest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/guests/{meeting}/{guest}/erasure")] HttpRequest request) =>
        desk.ForOrganizer(request, guests.EraseAsync);

    /// <summary>The form for a new person.</summary>
    [Function("ConsoleNewPerson")]
    public Task<IResult> NewPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/person")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.NewAsync);

    /// <summary>Adds a person.</summary>
    [Function("ConsoleAddPerson")]
    public Task<IResult> AddPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.AddAsync);

    /// <summary>The form for a person.</summary>
    [Function("ConsoleEditPerson")]
    public Task<IResult> EditPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people/{contact}/change")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.EditAsync);

    /// <summary>Changes a person.</summary>
    [Function("ConsoleSavePerson")]
    public Task<IResult> SavePerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people/{contact}")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.SaveAsync);

    /// <summary>The form for a new unit.</summary>
    [Function("ConsoleNewUnit")]
    public Task<IResult> NewUnit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/unit")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.NewUnitAsync);

    /// <summary>Adds a unit.</summary>
    [Function("ConsoleAddUnit")]
    public Task<IResult> AddUnit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/units")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.AddUnitAsync);

    /// <summary>The form for a unit.</summary>
    [Function("ConsoleEditUnit")]
    public Task<IResult> EditUnit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/units/{unit}")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.EditUnitAsync);

    /// <summary>Changes a unit.</summary>
    [Function("ConsoleSaveUnit")]
    public Task<IResult> SaveUnit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/units/{unit}")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.SaveUnitAsync);

    /// <summary>Removes a unit.</summary>
    [Function("ConsoleRemoveUnit")]
    public Task<IResult> RemoveUnit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/units/{unit}/removal")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.RemoveUnitAsync);

    /// <summary>Head and deputy of a year.</summary>
    [Function("ConsoleLeadership")]
    public Task<IResult> Leadership(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/leadership")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.LeadershipAsync);

    /// <summary>Names head and deputy of a year.</summary>
    [Function("ConsoleLead")]
    public Task<IResult> Lead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/leadership")] HttpRequest request) =>
        desk.ForOrganizer(request, forms.LeadAsync);

    /// <summary>The form for a list of people.</summary>
    [Function("ConsolePeopleImport")]
    public Task<IResult> Import(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people-import")] HttpRequest request) =>
        desk.ForOrganizer(request, imports.ShowAsync);

    /// <summary>Looks at a list of people, or applies it.</summary>
    [Function("ConsoleApplyPeople")]
    public Task<IResult> ApplyImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people-import")] HttpRequest request) =>
        desk.ForOrganizer(request, imports.PostAsync);

    /// <summary>Looks at a list of people, or applies it, for a program.</summary>
    [Function("ImportPeople")]
    public Task<IResult> ImportForProgram(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/people/import")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<PeopleImportDraft>(request, draft => imports.AnswerAsync(visit, draft)));
}
