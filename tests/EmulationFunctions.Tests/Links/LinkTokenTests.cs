using System.Security.Cryptography;
using System.Text;
using EmulationFunctions.Links;

namespace EmulationFunctions.Tests.Links;

/// <summary>Tokens are out in the world, in letters and bookmarks: their form can never change.</summary>
public sealed class LinkTokenTests
{
    private const string Id = "AAECAwQFBgcICQoLDA0ODw";

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
    private static readonly byte[] Other = [.. Enumerable.Range(100, 32).Select(number => (byte)number)];

    private static readonly LinkTokens Tokens = new(new LinkOptions(Key, null, 400));

    [Theory]
    [InlineData(LinkPurpose.Unit, "unit")]
    [InlineData(LinkPurpose.Rsvp, "rsvp")]
    [InlineData(LinkPurpose.SignIn, "signIn")]
    [InlineData(LinkPurpose.Session, "session")]
    [InlineData(LinkPurpose.Api, "api")]
    [InlineData(LinkPurpose.Feed, "feed")]
    public void A_token_is_the_links_id_and_a_code_over_id_and_purpose(LinkPurpose purpose, string name)
    {
        var mac = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"{Id}|{name}"));
        var token = Id + Convert.ToBase64String(mac).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        Assert.Equal(token, Tokens.Token(new(Id, purpose)));
        Assert.Equal(new LinkReference(Id, purpose), Tokens.Read(token, purpose));
        Assert.Equal(65, token.Length);
    }

    [Fact]
    public void A_token_for_one_purpose_is_void_for_every_other()
    {
        foreach (var purpose in Enum.GetValues<LinkPurpose>())
        {
            var token = Tokens.Token(new(Id, purpose));
            Assert.All(Enum.GetValues<LinkPurpose>().Where(other => other != purpose), other => Assert.Null(Tokens.Read(token, other)));
        }
    }

    [Fact]
    public void A_token_of_the_previous_key_still_verifies_and_new_ones_are_made_with_the_new_key()
    {
        var old = Tokens.Token(new(Id, LinkPurpose.Unit));
        var changed = new LinkTokens(new LinkOptions(Other, Key, 400));

        Assert.Equal(Id, changed.Read(old, LinkPurpose.Unit)?.Id);
        Assert.NotEqual(old, changed.Token(new(Id, LinkPurpose.Unit)));
        Assert.Equal(Id, changed.Read(changed.Token(new(Id, LinkPurpose.Unit)), LinkPurpose.Unit)?.Id);
        Assert.Null(new LinkTokens(new LinkOptions(Other, null, 400)).Read(old, LinkPurpose.Unit));
    }

    [Fact]
    public void A_flipped_character_never_verifies()
    {
        var token = Tokens.Token(new(Id, LinkPurpose.Unit));
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ";

        for (var at = 0; at < token.Length; at++)
        {
            foreach (var letter in letters.Where(letter => letter != token[at]))
                Assert.Null(Tokens.Read($"{token[..at]}{letter}{token[(at + 1)..]}", LinkPurpose.Unit));
        }
    }

    [Fact]
    public void What_is_no_token_is_read_as_none()
    {
        var token = Tokens.Token(new(Id, LinkPurpose.Unit));

        Assert.All(
            [null, "", "a", Id, token[..^1], token + "A", token + "=", $" {token}", new string('A', 65), new string('A', 5000), string.Concat(Enumerable.Repeat("ữ", 65))],
            text => Assert.Null(Tokens.Read(text, LinkPurpose.Unit)));
    }

    [Fact]
    public void New_ids_are_128_random_bits()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => LinkTokens.NewId()).ToList();

        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]{22}$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
