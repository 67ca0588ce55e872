using System.Net;
using System.Net.Sockets;
using EmulationFunctions.Letters;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters.Smtp;

public sealed class SmtpDeliveryTests
{
    [Fact]
    public async Task A_letter_reaches_the_relay_whole()
    {
        await using var relay = new Relay();

        Assert.Equal(new PostOutcome.Accepted(), await PostAsync(relay, calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));

        var taken = Assert.Single(relay.Letters);
        Assert.Equal(("MAIL FROM:<thi-dua@cluster.example>", "RCPT TO:<khach@guest.example>"), (taken.From, taken.To));
        var letter = MimePart.Of(taken.Text);
        Assert.Equal("Giấy mời: Hội nghị", letter["Subject"]);
        Assert.Contains("khach@guest.example", letter["To"], StringComparison.Ordinal);
        Assert.Contains("organizer@cluster.example", letter["Reply-To"], StringComparison.Ordinal);
        Assert.Equal("auto-generated", letter["Auto-Submitted"]);
        // A line that is a dot ends the letter unless it is written as two.
        Assert.Equal("Kính mời\n.\n..dấu chấm\n", letter.Part("text/plain").Text);
        Assert.Equal("<!DOCTYPE html><p>Kính mời", letter.Part("text/html").Text);
        Assert.Equal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", letter.Part("text/calendar").Text);
    }

    [Fact]
    public async Task It_logs_in()
    {
        await using var relay = new Relay { Account = ("thi-dua", "mật khẩu") };

        Assert.Equal(new PostOutcome.Accepted(), await PostAsync(relay, user: "thi-dua", password: "mật khẩu"));

        Assert.True(Assert.Single(relay.Letters).LoggedIn);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("thi-dua", "wrong")]
    public async Task Who_is_not_let_in_waits_until_that_is_mended(string? user, string? password)
    {
        await using var relay = new Relay { Account = ("thi-dua", "right") };

        Assert.IsType<PostOutcome.Later>(await PostAsync(relay, user: user, password: password));
        Assert.Empty(relay.Letters);
    }

    [Fact]
    public async Task Without_encryption_where_it_is_wanted_nothing_is_sent()
    {
        await using var relay = new Relay();

        Assert.IsType<PostOutcome.Later>(await PostAsync(relay, startTls: true));
        Assert.Empty(relay.Letters);
    }

    [Theory]
    [InlineData(nameof(At.Greeting), "421 4.3.2 closing")]
    [InlineData(nameof(At.Sender), "451 4.3.0 try again")]
    [InlineData(nameof(At.Recipient), "450 4.2.1 mailbox busy")]
    [InlineData(nameof(At.Recipient), "452 4.2.2 mailbox full")]
    [InlineData(nameof(At.Sender), "550 5.7.1 not logged in")]
    [InlineData(nameof(At.Recipient), "554 5.7.1 relay access denied")]
    [InlineData(nameof(At.End), "451 4.3.0 try again")]
    [InlineData(nameof(At.End), "421 4.3.2 closing")]
    public async Task Not_now_is_later(string at, string says)
    {
        var later = Assert.IsType<PostOutcome.Later>(await AnsweredAsync(at, says));

        Assert.Contains(says[..3], later.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(At.Recipient), "550 5.1.1 no such user")]
    [InlineData(nameof(At.Recipient), "553 5.1.3 no address")]
    [InlineData(nameof(At.End), "554 5.7.1 spam")]
    [InlineData(nameof(At.End), "552 5.3.4 too large")]
    public async Task Never_is_refused_with_the_relays_words(string at, string says)
    {
        var refused = Assert.IsType<PostOutcome.Refused>(await AnsweredAsync(at, says));

        Assert.StartsWith(says[..3], refused.Reason, StringComparison.Ordinal);
        Assert.Contains(says[4..], refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(At.Greeting))]
    [InlineData(nameof(At.Hello))]
    [InlineData(nameof(At.Sender))]
    [InlineData(nameof(At.Recipient))]
    [InlineData(nameof(At.Data))]
    public async Task A_line_that_breaks_before_the_letters_text_is_later(string at)
    {
        Assert.IsType<PostOutcome.Later>(await AnsweredAsync(at, "cut"));
        Assert.IsType<PostOutcome.Later>(await AnsweredAsync(at, "silence"));
    }

    [Fact]
    public async Task A_line_that_breaks_within_the_letter_or_after_it_leaves_it_unknown()
    {
        Assert.IsType<PostOutcome.Unknown>(await AnsweredAsync(nameof(At.End), "cut"));
        Assert.IsType<PostOutcome.Unknown>(await AnsweredAsync(nameof(At.End), "silence"));
        Assert.IsType<PostOutcome.Unknown>(await AnsweredAsync(nameof(At.Text), "cut"));
        Assert.IsType<PostOutcome.Unknown>(await AnsweredAsync(nameof(At.End), "nonsense"));
    }

    [Fact]
    public async Task A_line_that_breaks_within_the_headers_is_later_or_unknown_by_how_much_was_on_its_way()
    {
        await using var relay = new Relay { Instead = (At.Headers, "cut") };

        Assert.True(await PostAsync(relay) is PostOutcome.Later or PostOutcome.Unknown);
        Assert.Empty(relay.Letters);
    }

    [Fact]
    public async Task A_goodbye_that_fails_takes_nothing_back() => Assert.Equal(new PostOutcome.Accepted(), await AnsweredAsync(nameof(At.Quit), "cut"));

    [Fact]
    public async Task Where_nobody_listens_is_later()
    {
        using var nobody = new TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();

        Assert.IsType<PostOutcome.Later>(await new SmtpDelivery(new("127.0.0.1", port, null, null, false)).PostAsync(SampleMail.To("khach@guest.example"), TestContext.Current.CancellationToken));
    }

    private static async Task<PostOutcome> AnsweredAsync(string at, string says)
    {
        await using var relay = new Relay { Instead = (Enum.Parse<At>(at), says) };
        return await PostAsync(relay, patience: says == "silence" ? 6 : 60);
    }

    private static Task<PostOutcome> PostAsync(Relay relay, string? user = null, string? password = null, bool startTls = false, string? calendar = null, int patience = 60) =>
        new SmtpDelivery(new("127.0.0.1", relay.Port, user, password, startTls)) { TimeOut = TimeSpan.FromSeconds(patience) }
            .PostAsync(SampleMail.To("khach@guest.example", calendar), TestContext.Current.CancellationToken);
}
