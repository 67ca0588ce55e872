using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Organizer;

/// <summary>The organizer's page of one unit's submission for one activity.</summary>
public sealed class DossierPages(ClusterReader reader, Front front, UploadOptions options, TimeProvider time)
{
    /// <summary>The page's address.</summary>
    internal static string Address(string activity, string unit) => $"/console/activities/{activity}/units/{unit}";

    /// <summary>The page; with what was typed and what is wrong with it, after a post that was refused.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit, DossierForm? form = null, IReadOnlyList<Fault>? faults = null, Refusal? refused = null)
    {
        if (await reader.LineAsync(visit.Stored, visit.Route("activity"), visit.Route("unit"), visit.Cancellation) is not { } line)
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var address = Address(line.Activity.Id, line.Unit.Id);
        var zone = visit.Cluster.Zone();
        var submission = line.Submission;
        var card = ActivityCard.Of(
            line.Activity, submission, Deadline.Of(submission.Own(line.Activity), zone), zone, time.GetUtcNow(), $"{address}/documents", file => $"/console/files/{file}");
        var model = new DossierPageModel(
            visit.Shell with { Path = address },
            visit.Cluster.TimeZone,
            zone.Local(time.GetUtcNow()),
            line.Unit.Name,
            card,
            address,
            form ?? new DossierForm(),
            faults ?? [],
            options.FormMegabytes,
            refused,
            Enum.TryParse<DossierNotice>(visit.Request.Query["notice"], out var notice) ? notice : DossierNotice.None);
        var status = refused is not null ? Problem.StatusOf(refused) : model.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return await front.PageAsync(model, status);
    }
}
