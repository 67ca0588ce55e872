using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Views.Sheets;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Plans;
using Microsoft.Net.Http.Headers;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>What leaves the cluster as spreadsheets: plan, submissions, people, and templates to fill in.</summary>
public sealed partial class SheetExports(ClusterReader reader, PlanDrafts drafts, TimeProvider time)
{
    internal const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The spreadsheet of this name: <c>plan-2027</c>, <c>plan-2027-draft</c>, <c>plan-2027-template</c>, <c>submissions-2027</c>, <c>people</c> or <c>people-template</c>, each with <c>.xlsx</c>.</summary>
    /// <returns>The file, or null where there is none of the name, or no plan of the year.</returns>
    internal async Task<IResult?> OfAsync(StoredCluster stored, string file, Language language, CancellationToken cancellation)
    {
        var match = Name().Match(file);
        if (!match.Success)
            return null;
        var (what, which, cluster) = (match.Groups["what"].Value, match.Groups["which"].Value, stored.Cluster);
        if (what == "people")
            return which == "draft" ? null : new XlsxAnswer(file, which == "template" ? PeoplePaper.Template(cluster, language) : PeoplePaper.Of(cluster, language));
        if (!int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2100)
            return null;
        if (which.Length > 0)
            return what == "plan" ? await UnpublishedAsync(stored, file, year, which == "draft", language, cancellation) : null;
        if (await reader.PlanAsync(stored.Id, year, cancellation) is not { Published.Plan: var plan })
            return null;
        return what == "plan" ? Plan(file, year, plan.AsDraft(), cluster, language) : new XlsxAnswer(file, await SubmissionsAsync(stored, year, plan, language, cancellation));
    }

    private static XlsxAnswer Plan(string file, int year, PlanDraft plan, Cluster cluster, Language language) => new(
        file, [PlanPaper.Of(plan.Title, year, (plan.Activities ?? []).OfType<ActivityDraft>(), cluster, language), .. PartPapers.Of(plan, year, cluster, language)]);

    private async Task<XlsxAnswer?> UnpublishedAsync(StoredCluster stored, string file, int year, bool isDraft, Language language, CancellationToken cancellation)
    {
        if (!isDraft)
            return new XlsxAnswer(file, PlanPaper.Template(year, stored.Cluster, language));
        return await drafts.FindAsync(stored.Id, year, cancellation) is { Draft: var draft }
            ? Plan(file, year, draft, stored.Cluster, language)
            : null;
    }

    private async Task<SheetPaper> SubmissionsAsync(StoredCluster stored, int year, ClusterPlan plan, Language language, CancellationToken cancellation)
    {
        var submissions = await reader.SubmissionsAsync(stored.Id, RowKeys.Submissions(year), cancellation);
        return SubmissionPaper.Of(
            year,
            plan,
            (activity, unit) => submissions.GetValueOrDefault((activity, unit))?.Submission ?? Submission.None(activity, unit),
            stored.Cluster,
            stored.Cluster.Zone().Local(time.GetUtcNow()),
            language);
    }

    [GeneratedRegex(@"\A(?:(?<what>plan|submissions)-(?<year>\d{4})|(?<what>people))(?:-(?<which>template|draft))?\.xlsx\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    private sealed class XlsxAnswer(string name, params IReadOnlyList<SheetPaper> papers) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            var bytes = SheetDocument.Write(papers);
            (response.ContentType, response.ContentLength) = (ContentType, bytes.Length);
            response.Headers.ContentSecurityPolicy = SecurityHeaders.FilePolicy;
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
            if (!HttpMethods.IsHead(httpContext.Request.Method))
                await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
