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
        Assert.Equal(2, preview.Split("name=\"invitees\" value=\"units\"").Length - 1);
    }
}
