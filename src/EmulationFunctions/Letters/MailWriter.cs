using Emulation.Domain.Meetings;
using Emulation.Views.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Letters;

/// <summary>Turns a stored letter into a mail. Tokens are made here, so that no row and no log holds one.</summary>
public sealed class MailWriter(LetterView view, LinkUrls urls, MailOptions options, TimeProvider time)
{
    /// <summary>The letter as it goes to the post.</summary>
    public async Task<Mail> WriteAsync(string cluster, Letter letter)
    {
        var words = await view.RenderAsync(letter.Content, letter.Language, letter.To, letter.ReplyTo, urls.Url);
        var from = new Correspondent(letter.Content.ClusterName, options.From);
        var mail = new Mail(cluster, letter.Key, from, letter.To, letter.ReplyTo, words, null, time.GetUtcNow());
        return letter.Content switch
        {
            InvitationContent invitation => mail with { Calendar = CalendarFile.Request(invitation, urls.Url(invitation.Answer), LetterView.CalendarText(invitation, letter.Language)) },
            CancellationContent cancellation => mail with { Calendar = CalendarFile.Cancel(cancellation), CalendarMethod = "CANCEL" },
            _ => mail,
        };
    }
}
