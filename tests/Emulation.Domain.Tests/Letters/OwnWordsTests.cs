using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Letters;

public sealed class OwnWordsTests
{
    private static readonly string[] Known = ["unit", "count"];

    [Theory]
    [InlineData("", "")]
    [InlineData("{unit}: {count}", "")]
    [InlineData("{{unit}} and }}{{", "")]
    [InlineData("a {nobody}", "unknown-placeholder 2 1:3")]
    [InlineData("one\ntwo {x} {y}", "unknown-placeholder 8 2:5, unknown-placeholder 12 2:9")]
    [InlineData("{unit", "unclosed-placeholder 0 1:1")]
    [InlineData("{un\nit}", "unclosed-placeholder 0 1:1, stray-brace 6 2:3")]
    [InlineData("{unit {count}", "unclosed-placeholder 0 1:1")]
    [InlineData("a } b", "stray-brace 2 1:3")]
    [InlineData("{}", "unknown-placeholder 0 1:1")]
    [InlineData("{Unit}", "unknown-placeholder 0 1:1")]
    public void A_broken_placeholder_is_told_with_its_place(string text, string faults) =>
        Assert.Equal(faults, string.Join(", ", Template.Check(text, Known).Select(fault => $"{fault.Code} {fault.Place.Index} {fault.Place.Line}:{fault.Place.Column}")));

    [Theory]
    [InlineData("{unit}: {count}!", "A: 3!")]
    [InlineData("{{unit}} {{ }}", "{unit} { }")]
    [InlineData("{ unit }", "A")]
    [InlineData("{nobody}", null)]
    [InlineData("{unit", null)]
    [InlineData("}", null)]
    public void Placeholders_are_filled_in_or_nothing_is(string text, string? filled) =>
        Assert.Equal(filled, Template.Fill(text, new Dictionary<string, string> { ["unit"] = "A", ["count"] = "3" }));

    // Whatever is typed: what has no fault can be filled in, and what has one cannot.
    [Fact]
    public void A_text_without_faults_can_always_be_filled_in() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.Elements("{", "}", "unit", "count", "x", " ", "\n", "{unit}"))), parts =>
        {
            var text = string.Concat(parts);
            var filled = Template.Fill(text, Known.ToDictionary(name => name, _ => "{value}"));
            return Template.Check(text, Known).Count == 0 == filled is not null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_are_read_with_their_lines_and_empty_ones_leave_the_usual()
    {
        var own = new OwnWordsDraft("reminder", "vi", "  ", " một\r\n\r\nhai ").Check().Value!;

        Assert.Equal(("reminder", Language.Vi, null, "một\n\nhai"), (own.Kind, own.Language, own.Subject, own.Opening));
    }

    [Theory]
    [InlineData("memo", "vi", "x", "/kind unknown-kind")]
    [InlineData("signIn", "vi", "x", "/kind unknown-kind")]
    [InlineData("weekly", "de", "x", "/language unknown-language")]
    [InlineData("weekly", "vi", "a\nb", "/subject control-character")]
    [InlineData("weekly", "vi", "{unit}", "/subject unknown-placeholder")]
    public void Words_that_cannot_be_used_are_refused(string kind, string language, string subject, string fault) =>
        Assert.Equal([fault], new OwnWordsDraft(kind, language, subject).Check().Faults.Select(one => $"{one.Pointer} {one.Code}"));

    [Fact]
    public void Lengths_are_limited_and_a_kind_and_language_is_worded_once()
    {
        Assert.Equal("too-long", Assert.Single(new OwnWordsDraft("weekly", "vi", new string('x', 151)).Check().Faults).Code);
        Assert.Equal("too-long", Assert.Single(new OwnWordsDraft("weekly", "vi", null, new string('x', 2001)).Check().Faults).Code);
        Assert.Equal("duplicate", Assert.Single(new WordsDraft([new("weekly", "vi", "x"), new("weekly", "vi", "y")]).Check().Faults).Code);
    }
}
