using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Wording;

/// <summary>The cluster's own words for its letters.</summary>
public sealed class WordsFunctions(Desk desk, ClusterReader clusters, OwnWordsReader reader, WordsDesk words, WordsPages pages)
{
    /// <summary>All of them.</summary>
    [Function("GetWords")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/words")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await clusters.FindAsync(visit.Cluster, visit.Cancellation) is null)
                return Problem.NotFound("cluster").Answer();
            var stored = await reader.AllAsync(visit.Cluster, visit.Cancellation);
            return Revision.Answer(request, stored.Words, stored.Revision);
        });

    /// <summary>Stores all of them.</summary>
    [Function("PutWords")]
    public Task<IResult> Put(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/clusters/{cluster}/words")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<WordsDraft>(request, async draft =>
        {
            if (await clusters.FindAsync(visit.Cluster, visit.Cancellation) is null)
                return Problem.NotFound("cluster").Answer();
            var (checkedWords, faults) = draft.Check();
            if (checkedWords is null)
                return Problem.Of(faults).Answer();
            return await words.PutAsync(visit.Cluster, checkedWords, revision => Revision.Matches(request, revision), new Decider(visit.By), visit.Cancellation) is { } stored
                ? Revision.Answer(request, stored.Words, stored.Revision)
                : Problem.Outdated.Answer();
        }));

    /// <summary>The words for one kind and language.</summary>
    [Function("ConsoleWords")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/words")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ShowAsync);

    /// <summary>Shows, saves or tries words for one kind and language.</summary>
    [Function("ConsoleSetWords")]
    public Task<IResult> Set(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/words")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.PostAsync);
}
