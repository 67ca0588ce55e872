using System.Text;
using System.Text.Json;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Tests.Letters.Events;

public sealed class SendGridEventsTests
{
    private const string Ours = """
        "timestamp":1793348990,"cluster":"cum-1","letter":"20261103-invitation-k3v9-0-g1"
        """;

    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1793348990);

    [Theory]
    [InlineData("""{"event":"processed",OURS}""", LetterState.Accepted, null, null)]
    [InlineData("""{"event":"deferred","response":"450 4.2.2 full",OURS}""", LetterState.Deferred, "450 4.2.2 full", null)]
    [InlineData("""{"event":"delivered","response":"250 OK",OURS}""", LetterState.Delivered, null, null)]
    [InlineData("""{"event":"bounce","type":"bounce","reason":"550 5.1.1","status":"5.1.1",OURS}""", LetterState.Bounced, "550 5.1.1", AddressFault.Bounced)]
    [InlineData("""{"event":"bounce","type":"blocked","reason":"554 content",OURS}""", LetterState.Bounced, "554 content", null)]
    [InlineData("""{"event":"dropped","reason":"Bounced Address",OURS}""", LetterState.Dropped, "Bounced Address", AddressFault.Bounced)]
    [InlineData("""{"event":"dropped","reason":"Invalid",OURS}""", LetterState.Dropped, "Invalid", AddressFault.Bounced)]
    [InlineData("""{"event":"dropped","reason":"Spam Reporting Address",OURS}""", LetterState.Dropped, "Spam Reporting Address", AddressFault.SpamReported)]
    [InlineData("""{"event":"dropped","reason":"Recipient List over Package Quota",OURS}""", LetterState.Dropped, "Recipient List over Package Quota", null)]
    [InlineData("""{"event":"spamreport",OURS}""", LetterState.SpamReported, null, AddressFault.SpamReported)]
    public void Each_kind_of_event_is_understood(string json, LetterState state, string? reason, AddressFault? fault)
    {
        var events = Read(json);

        Assert.Equal([new LetterEvent(state, At, reason, fault)], events.Letters[("cum-1", "20261103-invitation-k3v9-0-g1")]);
        Assert.Equal(0, events.Ignored);
    }

    [Theory]
    [InlineData("""{"event":"open",OURS}""")]
    [InlineData("""{"event":"group_resubscribe",OURS}""")]
    [InlineData("""{"event":7,OURS}""")]
    [InlineData("{OURS}")]
    [InlineData("""{"event":"delivered","timestamp":1793348990}""")]
    [InlineData("""{"event":"delivered","timestamp":1793348990,"cluster":"../x","letter":"20261103-invitation-k3v9-0-g1"}""")]
    [InlineData("""{"event":"delivered","timestamp":1793348990,"cluster":"cum-1","letter":"cluster"}""")]
    [InlineData("""{"event":"delivered","timestamp":1793348990,"cluster":"cum-1","letter":["20261103-invitation-k3v9-0-g1"]}""")]
    [InlineData("""{"event":"delivered","timestamp":"now","cluster":"cum-1","letter":"20261103-invitation-k3v9-0-g1"}""")]
    [InlineData("""{"event":"delivered","timestamp":1e300,"cluster":"cum-1","letter":"20261103-invitation-k3v9-0-g1"}""")]
    [InlineData("""{"event":"delivered","timestamp":999999999999999,"cluster":"cum-1","letter":"20261103-invitation-k3v9-0-g1"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"delivered\"")]
    public void What_tells_nothing_of_a_letter_is_counted_and_takes_nothing_from_the_rest(string json)
    {
        var events = Read(json, """{"event":"delivered",OURS}""");

        Assert.Equal(1, events.Ignored);
        Assert.Equal([new LetterEvent(LetterState.Delivered, At)], Assert.Single(events.Letters));
    }

    [Fact]
    public void An_event_that_comes_twice_under_its_id_is_one()
    {
        var events = Read("""{"event":"delivered","sg_event_id":"a",OURS}""", """{"event":"delivered","sg_event_id":"a",OURS}""", """{"event":"delivered",OURS}""", """{"event":"delivered",OURS}""");

        Assert.Equal(3, Assert.Single(events.Letters).Count());
    }

    [Fact]
    public void A_long_reason_is_cut() =>
        Assert.Equal(300, Assert.Single(Assert.Single(Read($$"""{"event":"bounce","reason":"{{new string('x', 5000)}}",OURS}""").Letters)).Reason!.Length);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("delivered")]
    public void A_body_that_is_no_array_goes_where_a_person_sees_it(string body) =>
        Assert.ThrowsAny<JsonException>(() => SendGridEvents.Read(Encoding.UTF8.GetBytes(body)));

    private static SendGridEvents Read(params string[] events) =>
        SendGridEvents.Read(Encoding.UTF8.GetBytes($"[{string.Join(',', events).Replace("OURS", Ours, StringComparison.Ordinal)}]"));
}
