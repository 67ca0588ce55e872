using Emulation.Domain.Submissions.Transfers;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Uploads;

/// <summary>Answers the page's script: the same on a unit's page and on an organizer's.</summary>
public sealed class DirectUploads(ClusterReader reader, UploadSessions sessions, Completions completions)
{
    /// <summary>Opens an upload session, or takes one up again.</summary>
    internal Task<IResult> OpenAsync(ContactVisit visit, Handover handover) => JsonBody.AnswerAsync<UploadRequest>(visit.Request, async asked =>
        await sessions.OpenAsync(handover, visit.Route("activity"), asked, visit.Cancellation) switch
        {
            ({ } opened, _) => Results.Json(Shown(opened), Json.Options, statusCode: opened.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK),
            (_, var refused) => Problem.Of(refused!, visit.Language).Answer(),
        });

    /// <summary>Gives an upload session up.</summary>
    internal async Task<IResult> CancelAsync(ContactVisit visit, Handover handover)
    {
        await sessions.CancelAsync(handover, visit.Route("activity"), visit.Route("upload"), visit.Cancellation);
        return Results.NoContent();
    }

    /// <summary>Hands in what has been brought.</summary>
    /// <param name="visit">Who does it.</param>
    /// <param name="handover">For which unit.</param>
    /// <param name="page">The page on which the end is told.</param>
    internal Task<IResult> CompleteAsync(ContactVisit visit, Handover handover, string page) => JsonBody.AnswerAsync<CompletionRequest>(visit.Request, async asked =>
        await completions.HandInAsync(handover, visit.Route("activity"), asked, visit.Cancellation) switch
        {
            ({ } received, _) => Results.Json(
                Shown(visit, received, $"{visit.Request.Path}/{received.Id}", page), Json.Options, statusCode: StatusCodes.Status202Accepted),
            (_, var refused) => Problem.Of(refused!, visit.Language).Answer(),
        });

    /// <summary>How far it is.</summary>
    internal async Task<IResult> LookAsync(ContactVisit visit, Handover handover, string page) =>
        await reader.LineAsync(handover.Stored, visit.Route("activity"), handover.Unit, visit.Cancellation) is { } line
        && await completions.FindAsync(handover, line.Year, visit.Route("activity"), visit.Route("completion"), visit.Cancellation) is { } stored
            ? Results.Json(Shown(visit, stored.Completion, visit.Request.Path, page), Json.Options)
            : Problem.NotFound("completion").Answer();

    private static object Shown(OpenedUpload opened) => new
    {
        opened.Session.Id,
        opened.Url,
        opened.Expires,
        BlockBytes = FilePieces.Bytes(opened.Session.Size),
        opened.Arrived,
    };

    private static CompletionShown Shown(ContactVisit visit, Completion completion, string url, string page) => new(
        completion.Id,
        url,
        completion.State,
        completion.Refusal?.Code,
        completion.Refusal is { } refusal ? Words.Of(visit.Language).Refusals.Explain(refusal) : null,
        completion.IsFinished() ? $"{page}?completion={completion.ActivityId}.{completion.Id}" : null,
        completion.Version,
        completion.Version is null ? null : completion.Receipt);

    private sealed record CompletionShown(
        string Id, string Url, CompletionState State, string? Code, string? Message, string? Next, int? Version, string? Receipt);
}
