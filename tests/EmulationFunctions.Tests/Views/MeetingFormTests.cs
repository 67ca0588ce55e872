using Emulation.Domain.Meetings;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

public sealed class MeetingFormTests
{
    [Fact]
    public void A_guest_is_a_line_with_name_address_and_perhaps_a_language()
    {
        var draft = new MeetingForm(Guests: "Ban Thi đua <thidua@group.example>, vi\r\n\r\n Guest <guest@partner.example> \r\nnobody").Draft();

        Assert.Equal(
            [
                new GuestDraft("Ban Thi đua", "thidua@group.example", "vi"),
                new GuestDraft("Guest", "guest@partner.example", null),
                new GuestDraft("nobody", null, null),
            ],
            draft.Guests);
    }

    [Fact]
    public async Task What_was_typed_stands_in_the_form_again_and_goes_with_the_preview()
    {
        var form = await RenderedViews.PageAsync(SamplePages.All(Language.Vi)["meeting-form-faults"]);
        Assert.Contains("Anna &lt;anna@partner.example&gt;, xx</textarea>", form, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-12-18T08:30\"", form, StringComparison.Ordinal);

        var preview = await RenderedViews.PageAsync(SamplePages.All(Language.Vi)["meeting-preview"]);
        // One form, whose second button leads back instead.
        Assert.Equal(1, preview.Split("name=\"invitees\" value=\"units c1\"").Length - 1);
        Assert.Contains("formaction=\"/console/meetings/new\"", preview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meeting-edit-merged", "end", "deputies", "activityId", "listsInvitees")]
    [InlineData("meeting-form-faults", "title", "invitees")]
    [InlineData("meeting-cancel-faults", "reason")]
    public async Task What_is_wrong_is_told_at_its_field(string sample, params string[] fields)
    {
        var form = await RenderedViews.PageAsync(SamplePages.All(Language.Vi)[sample]);
        Assert.All(fields, field =>
        {
            Assert.Contains($"<a href=\"#{field}\">", form, StringComparison.Ordinal);
            Assert.Contains($"id=\"{field}\"", form, StringComparison.Ordinal);
            Assert.Contains($"<div id=\"{field}-fault\">", form, StringComparison.Ordinal);
            Assert.Contains($"aria-describedby=\"{field}-fault\"", form, StringComparison.Ordinal);
        });
        Assert.Contains("aria-invalid=\"true\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_large_cluster_those_looked_for_and_those_ticked_are_shown()
    {
        IReadOnlyList<InviteeChoice> all = [.. Enumerable.Range(1, 200).Select(at => new InviteeChoice($"c-{at}", $"Đại diện {at}", $"c{at}@unit.example", "Công ty Dầu khí"))];

        Assert.Equal((60, 0, false), Counts(Choices.Of([.. all.Take(60)], ["c-3"], "")));
        Assert.Equal((0, 0, true), Counts(Choices.Of(all, ["units"], " ")));
        Assert.Equal(["c-17", "c-170", "c-3"], Choices.Of(all, ["c-3"], "dai dien 17").Shown.Select(one => one.ContactId).Where(id => id is "c-17" or "c-170" or "c-3"));
        Assert.Equal((60, 40, true), Counts(Choices.Of(all, [.. all.Take(100).Select(one => one.ContactId)], "")));
        Assert.Equal((60, 1, true), Counts(Choices.Of(all, ["c-199"], "cong ty dau khi")));

        // Who is found is found also where everybody found is ticked already.
        Assert.Equal((false, true), (Choices.Of(all, ["c-199"], "dai dien 199").FindsNothing, Choices.Of(all, ["c-199"], "khong ai").FindsNothing));

        static (int, int, bool) Counts(Choices<InviteeChoice> choices) => (choices.Shown.Count, choices.Kept.Count, choices.IsPart);
    }
}
