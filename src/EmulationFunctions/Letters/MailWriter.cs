using Emulation.Domain.Meetings;
using Emulation.Views.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Letters;

/// <summary>Turns a stored letter into a mail. Tokens are made here, so that no row and no log holds one.</summary>
public sealed class MailWriter(LetterView view, LinkUrls urls, MailOptions options, TimeProvider time)
{
    /// <summary>The letter as it goes to the post.</summary>
    /// <param name="cluster">Its cluster.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="insists">See <see cref="Mail.Insists"/>.</param>
    public async Task<Mail> WriteAsync(string cluster, Letter letter, bool insists)
    {
        var words = await view.RenderAsync(letter.Content, letter.Language, letter.To, letter.ReplyTo, urls.Url, letter.Own);
        var from = new Correspondent(letter.Content.ClusterName, options.From);
        var calendar = letter.Content switch
        {
            InvitationContent invitation => Request(invitation),
            AnswerNotedContent noted => Request(noted.Entry),
            CancellationContent cancellation => CalendarFile.Cancel(cancellation),
            _ => null,
        };
        return new Mail(cluster, letter.Key, from, letter.To, letter.ReplyTo, words, calendar, time.GetUtcNow()) { Insists = insists };

        string Request(InvitationContent invitation) => CalendarFile.Request(invitation, urls.Url(invitation.Answer), LetterView.CalendarText(invitation, letter.Language));
    }
}
