using EmulationFunctions.Local;
using EmulationFunctions.Local.Data;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class LocalOptionsTests
{
    [Fact]
    public void Options_are_read_with_a_space_or_an_equals_sign()
    {
        var options = LocalOptions.Parse(["--port", "0", "--data=some/x", "--now", "2026-11-02T08:00:00+07:00", "--no-sample", "--Uploads__FormMegabytes=100"]);

        Assert.Equal((0, "some/x", false), (options.Port, options.Data, options.Sample));
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero), options.Now);
        Assert.Equal("100", options.Settings["Uploads:FormMegabytes"]);
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port=70000")]
    [InlineData("--now=tomorrow")]
    [InlineData("--now=2026-11-02T08:00:00")]
    [InlineData("--nonsense")]
    [InlineData("7071")]
    public void A_wrong_option_is_refused_in_one_line_that_names_the_right_ones(string option)
    {
        var refused = Assert.Throws<StartRefusedException>(() => LocalOptions.Parse([option]));

        Assert.EndsWith(LocalOptions.Usage, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public async Task What_is_given_from_outside_wins_over_the_hosts_own_settings_and_the_token_itself_is_not_among_them()
    {
        using var folder = new TempFolder();
        using var data = await DataFolder.OpenAsync(folder.Path, CancellationToken.None);
        var secrets = LocalSecrets.Open(data);
        var builder = new ConfigurationBuilder();

        FunctionSettings.Add(builder, FunctionSettings.Given("storage", secrets, data, new Uri("http://localhost:7071/")), LocalOptions.Parse(["--RemindersSchedule=0 0 * * * *"]));
        var settings = builder.Build();

        Assert.Equal("0 0 * * * *", settings["RemindersSchedule"]);
        Assert.Equal("http://localhost:7071", settings["Site:PublicUrl"]);
        Assert.Equal(secrets.OperatorTokenSha256, settings["Operator:TokenSha256"]);
        Assert.DoesNotContain(settings.AsEnumerable(), setting => setting.Value == secrets.OperatorToken);
    }
}
