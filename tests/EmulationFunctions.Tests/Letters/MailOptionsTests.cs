using EmulationFunctions.Letters;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Tests.Letters;

public sealed class MailOptionsTests
{
    private const string OneWay = "Set one of SendGrid__ApiKey, Smtp__Host and Mail__Folder: letters leave the house by one way.";

    [Fact]
    public void Each_way_out_is_read()
    {
        Assert.Equal(new MailOptions("thi-dua@cluster.example", "mail", null, null), Read("Mail:Folder=mail"));
        Assert.Equal(new MailOptions("a@b.example", null, new("SG.key", "http://double"), null), Read("Mail:From=a@b.example", "SendGrid:ApiKey=SG.key", "SendGrid:Host=http://double"));
        Assert.Equal(new SmtpOptions("relay.example", 587, null, null, true), Read("Mail:From=a@b.example", "Smtp:Host=relay.example").Smtp);
        Assert.Equal(
            new SmtpOptions("relay.example", 2525, "u", "p", false),
            Read("Mail:From=a@b.example", "Smtp:Host=relay.example", "Smtp:Port=2525", "Smtp:User=u", "Smtp:Password=p", "Smtp:StartTls=false").Smtp);
    }

    [Theory]
    [InlineData(OneWay, "Mail:From=a@b.example")]
    [InlineData(OneWay, "Mail:Folder=", "SendGrid:ApiKey=", "Smtp:Host=")]
    [InlineData(OneWay, "Mail:Folder=mail", "SendGrid:ApiKey=SG.key")]
    [InlineData(OneWay, "Mail:Folder=mail", "Smtp:Host=relay.example")]
    [InlineData(OneWay, "SendGrid:ApiKey=SG.key", "Smtp:Host=relay.example", "Mail:From=a@b.example")]
    [InlineData("Set Mail__From: the mailbox from which letters come.", "SendGrid:ApiKey=SG.key")]
    [InlineData("Set Mail__From: the mailbox from which letters come.", "Smtp:Host=relay.example")]
    [InlineData("Mail__From is one e-mail address.", "Mail:Folder=mail", "Mail:From=nobody")]
    [InlineData("Smtp__Port is a number from 1 to 65535.", "Smtp:Host=relay.example", "Smtp:Port=0")]
    [InlineData("Smtp__Port is a number from 1 to 65535.", "Smtp:Host=relay.example", "Smtp:Port=smtp")]
    [InlineData("Smtp__StartTls is true or false.", "Smtp:Host=relay.example", "Smtp:StartTls=ja")]
    [InlineData("Set Smtp__User and Smtp__Password together, or neither.", "Smtp:Host=relay.example", "Smtp:User=u")]
    [InlineData("Set Smtp__User and Smtp__Password together, or neither.", "Smtp:Host=relay.example", "Smtp:Password=p")]
    public void Anything_else_stops_the_start_with_a_sentence(string sentence, params string[] settings) =>
        Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(() => Read(settings)).Message);

    [Fact]
    public void A_password_is_not_printed() => Assert.DoesNotContain("secret", new SmtpOptions("relay.example", 587, "u", "secret", true).ToString(), StringComparison.Ordinal);

    private static MailOptions Read(params string[] settings) =>
        MailOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => one.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build());
}
