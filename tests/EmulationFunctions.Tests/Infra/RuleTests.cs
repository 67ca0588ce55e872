namespace EmulationFunctions.Tests.Infra;

public sealed class RuleTests
{
    public static TheoryData<string> Defects => [.. SeededDefects.All.Keys];

    [Theory]
    [InlineData("everything")]
    [InlineData("smallest")]
    public void The_infrastructure_and_the_code_agree(string prediction) => Assert.Empty(Infrastructure.Whole(prediction).Findings());

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_found_and_named(string defect)
    {
        var (seed, says) = SeededDefects.All[defect];

        Assert.Contains(seed(Infrastructure.Whole()).Findings(), finding => finding.ToString().EndsWith(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_defect_that_it_caught()
    {
        var caught = SeededDefects.All.Values.SelectMany(defect => defect.Seed(Infrastructure.Whole()).Findings()).Select(finding => finding.Rule).Distinct().Order();

        Assert.Equal(["alerts", "doors", "host-json", "lives", "metrics", "names", "placeholders", "roles", "secrets", "settings", "site", "storage-objects"], caught);
    }

    [Fact]
    public void The_settings_are_found_in_the_code()
    {
        var settings = Infrastructure.Whole().App.Settings;

        Assert.Superset(
            new HashSet<string>(["AzureWebJobsStorage__accountName", "Site__PublicUrl", "Links__Key", "Smtp__Password", "SendGrid__Host", "Uploads__FormMegabytes", "RemindersSchedule", "Mail__Folder"]),
            settings.ToHashSet());
    }
}
