namespace EmulationFunctions.Operations.Infra;

/// <summary>All that the rules look at.</summary>
/// <param name="App">What the code asks for.</param>
/// <param name="Prediction">What a deployment would make.</param>
/// <param name="Files">Texts of the repository, by their paths in it.</param>
internal sealed record Checked(AppFacts App, Prediction Prediction, IReadOnlyDictionary<string, string> Files)
{
    public const string Project = "src/EmulationFunctions/EmulationFunctions.csproj";
    public const string HostJson = "host.json";
    public const string Runbook = "docs/runbook.md";
    public const string Workbook = "infra/workbook.json";

    public static IReadOnlyDictionary<string, string> Read(string root) =>
        new[] { Project, HostJson, Runbook, Workbook }.ToDictionary(path => path, path => File.ReadAllText(Path.Combine(root, path)), StringComparer.Ordinal);

    /// <summary>Everything that is wrong, by all rules.</summary>
    public IReadOnlyList<Finding> Findings() =>
        [.. Rules.SettingRules.Of(this), .. Rules.StorageRules.Of(this), .. Rules.AccessRules.Of(this), .. Rules.HostRules.Of(this), .. Rules.NameRules.Of(this), .. Rules.WatchRules.Of(this)];
}
