using EmulationFunctions.Meetings;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Tests.Meetings;

public sealed class InboundOptionsTests
{
    [Fact]
    public void Without_settings_no_mail_comes_in() => Assert.Equal(new InboundOptions(null, null), Read(null, null));

    [Theory]
    [InlineData("meetings.cluster.example", null)]
    [InlineData(null, "sixteen-characters")]
    [InlineData("meetings.cluster.example", "short")]
    [InlineData("not a domain", "sixteen-characters")]
    public void What_is_wrong_stops_the_start(string? domain, string? secret) => Assert.Throws<InvalidOperationException>(() => Read(domain, secret));

    [Theory]
    [InlineData("M-2026-k3v9@Meetings.Cluster.Example", "2026-k3v9")]
    [InlineData("x-2026-k3v9@meetings.cluster.example", null)]
    [InlineData("m-2026-k3v9@elsewhere.example", null)]
    public void An_address_names_its_meeting(string address, string? meeting) =>
        Assert.Equal(meeting, Read("meetings.cluster.example", "sixteen-characters").MeetingOf(address));

    [Fact]
    public void The_secret_stays_out_of_logs() => Assert.DoesNotContain("sixteen", Read("meetings.cluster.example", "sixteen-characters").ToString(), StringComparison.Ordinal);

    private static InboundOptions Read(string? domain, string? secret) => InboundOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Inbound:Domain"] = domain, ["Inbound:Secret"] = secret }).Build());
}
