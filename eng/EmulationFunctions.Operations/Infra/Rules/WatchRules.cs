using System.Text.RegularExpressions;

namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>What is watched: alerts look for metrics that there are, reach somebody, and have a paragraph that says what to do.</summary>
internal static partial class WatchRules
{
    private static readonly string[] Alerts = ["failed-requests", "storage-throttling", "poison", "letters", "no-heartbeat"];

    public static IEnumerable<Finding> Of(Checked all)
    {
        var watches = all.Prediction.Of("Microsoft.Insights/metricAlerts").Concat(all.Prediction.Of("Microsoft.Insights/scheduledQueryRules")).ToList();
        var group = all.Prediction.One("Microsoft.Insights/actionGroups")?.Id;
        foreach (var name in Alerts.Where(name => !watches.Any(watch => watch.Name.EndsWith("-" + name, StringComparison.Ordinal))))
            yield return new("alerts", $"Nobody is told of {name}.");
        foreach (var watch in watches)
        {
            if (Alerts.FirstOrDefault(name => watch.Name.EndsWith("-" + name, StringComparison.Ordinal)) is not { } known)
                yield return new("alerts", $"{watch.Name} is an alert that nobody has asked for.");
            else if (!all.Files[Checked.Runbook].Contains($"\n## {known}\n", StringComparison.Ordinal))
                yield return new("alerts", $"The runbook has no paragraph for {known}.");
            if (group is null || !watch.Properties.ToJsonString().Contains(group, StringComparison.Ordinal))
                yield return new("alerts", $"{watch.Name} tells nobody.");
        }

        foreach (var (where, text) in watches.Select(watch => (watch.Name, watch.Properties.ToJsonString())).Append(("The workbook", all.Files[Checked.Workbook])))
        {
            foreach (var metric in MetricName().Matches(text).Select(match => match.Value).Distinct().Where(metric => !all.App.Metrics.Contains(metric) && !Attributes.Contains(metric)))
                yield return new("metrics", $"{where} looks for {metric}, which the code never writes.");
        }

        foreach (var metric in all.App.Metrics.Where(metric => !all.Files[Checked.Workbook].Contains(metric, StringComparison.Ordinal)))
            yield return new("metrics", $"The workbook does not show {metric}.");
    }

    /// <summary>Names like those of metrics that are attributes of theirs.</summary>
    private static readonly string[] Attributes = ["emulation.cluster.id", "emulation.letter.state", "emulation.letter.kind", "emulation.upload.way"];

    [GeneratedRegex("emulation(\\.[a-z]+)+")]
    private static partial Regex MetricName();
}
