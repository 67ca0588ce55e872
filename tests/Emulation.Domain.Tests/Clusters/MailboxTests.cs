using Emulation.Domain.Clusters;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Clusters;

public sealed class MailboxTests
{
    [Theory]
    [InlineData("a@b.example")]
    [InlineData("thu.ky+2026@don-vi.com.example")]
    [InlineData("o'hara@b.example")]
    [InlineData("A_B@B.EXAMPLE")]
    public void A_plain_address_is_taken(string text) => Assert.True(Mailbox.IsValid(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("@b.example")]
    [InlineData("a@localhost")]
    [InlineData("a@b.example.")]
    [InlineData("a@.example")]
    [InlineData("a@b..example")]
    [InlineData("a..b@b.example")]
    [InlineData(".a@b.example")]
    [InlineData("a.@b.example")]
    [InlineData("a@-b.example")]
    [InlineData("a@b-.example")]
    [InlineData("a@b_c.example")]
    [InlineData("a@b@c.example")]
    [InlineData("a b@c.example")]
    [InlineData(" a@b.example")]
    [InlineData("A <a@b.example>")]
    [InlineData("a@b.example,c@d.example")]
    [InlineData("a@b.example;c@d.example")]
    [InlineData("\"a b\"@b.example")]
    [InlineData("a(comment)@b.example")]
    [InlineData("a@[192.0.2.1]")]
    [InlineData("a@192.0.2.1")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a\u200B@b.example")]
    [InlineData("a\u202E@b.example")]
    [InlineData("a\u00A0@b.example")]
    public void What_cannot_receive_letters_is_not_taken(string? text) => Assert.False(Mailbox.IsValid(text));

    // RFC 5321, 4.5.3.1.3: 256 octets with the angle brackets. 4.5.3.1.1: 64 before the @.
    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        var domain = string.Concat(Enumerable.Repeat("abcdefghi.", 18)) + "example";

        Assert.True(Mailbox.IsValid(new string('a', 64) + "@" + domain));
        Assert.False(Mailbox.IsValid(new string('a', 65) + "@" + domain));
        Assert.False(Mailbox.IsValid(new string('a', 64) + "@abc." + domain));
    }

    [Fact]
    public void Two_spellings_of_one_mailbox_are_equal() => Assert.Equal(Mailbox.Normal("a@b.example"), Mailbox.Normal(" A@B.Example "));

    [Fact]
    public void Any_text_is_judged_without_an_exception() =>
        Prop.ForAll<string, string>((local, domain) => !Mailbox.IsValid($"{local}@{domain}") || !$"{local}{domain}".Any(char.IsControl))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
}
