using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>Turns what a letter says into words, HTML and plain text.</summary>
public sealed class LetterView(HtmlPages html)
{
    /// <summary>Own words whose placeholders make a longer subject than this give way to the usual ones.</summary>
    private const int LongestSubject = 250;

    /// <summary>A letter's kind as people tell kinds apart: what is escalated is a kind of its own, and so is what asks for nothing.</summary>
    public static string KindOf(LetterContent content) =>
        content is ReminderContent reminder && reminder.Items.Any(item => item.EscalatedTo is not null) ? "escalation"
        : content is ReminderContent { IsNoticeOnly: true } ? "notice"
        : content.Kind;

    /// <summary>The subject line alone, in the usual words or in the organizers' own.</summary>
    /// <param name="content">What the letter says.</param>
    /// <param name="language">In which language.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="own">The organizers' words for its kind, if there are any.</param>
    public static string Subject(LetterContent content, Language language, Correspondent to, OwnWords? own) =>
        content is not TestContent && own?.Subject is { } text && Template.Fill(text, PlaceholderValues.Of(content, language, to)) is { } filled && OneLine(filled) is { Length: > 0 and <= LongestSubject } line
            ? line
            : Subject(content, language, to);

    private static string Subject(LetterContent content, Language language, Correspondent to) => content is TestContent test
        ? Words.Of(language).Wording.TestSubject(Subject(test.Letter, language, to, test.Own))
        : Subject(content, language);

    /// <summary>The subject line alone, in the usual words.</summary>
    public static string Subject(LetterContent content, Language language)
    {
        var words = Words.Of(language);
        return OneLine(content switch
        {
            ReceiptContent receipt => words.Letters.ReceiptSubject(receipt.ActivityTitle, receipt.Receipt, receipt.Missing.Count == 0),
            ReminderContent reminder => ReminderOrder.Subject(reminder, words),
            InvitationContent invitation =>
                words.Letters.InvitationSubject(invitation.Title, words.Time.Moment(invitation.Start), invitation.Before is not null),
            SignInContent signIn => words.Letters.SignInSubject(signIn.ClusterName),
            ReturnContent returned => words.Letters.ReturnSubject(
                returned.ActivityTitle, returned.Stage == DeadlineStage.Open ? words.Time.Moment(returned.Deadline) : null),
            WeeklyContent weekly => words.OrganizerLetters.WeeklySubject(weekly.Late.Count, weekly.Soon.Count, TimeTexts.Date(weekly.Day.ToDateTime(TimeOnly.MinValue))),
            DeadlineDayContent deadlines => StandingWords.DeadlineSubject(deadlines, words),
            ExtensionContent extension => words.Letters.ExtensionSubject(
                extension.ActivityTitle, words.Time.Moment(extension.ExtendedTo ?? extension.PlanDeadline), extension.ExtendedTo is null),
            ScanContent scan => words.Letters.ScanSubject(scan.FileName, scan.IsMalicious),
            RefusalContent refusal => words.Letters.RefusalSubject(refusal.ActivityTitle),
            ClosedAddressContent closed => words.Letters.ClosedSubject(closed.PersonName),
            ReplacementAskedContent asked => words.Replacement.AskedSubject(asked.PersonName, asked.UnitName),
            ReplacementDeclinedContent declined => words.Replacement.DeclinedSubject(declined.UnitName),
            WelcomeContent welcome => words.Replacement.WelcomeSubject(welcome.UnitName),
            TestContent test => words.Wording.TestSubject(Subject(test.Letter, language)),
            CancellationContent { IsWhole: true } off => words.MeetingLetters.CancelledSubject(off.Title, words.Time.Moment(off.Start)),
            CancellationContent { IsReaddressed: true } off => words.MeetingLetters.ReaddressedSubject(off.Title, words.Time.Moment(off.Start)),
            CancellationContent off => words.MeetingLetters.RemovedSubject(off.Title, words.Time.Moment(off.Start)),
            AnswerNotedContent noted => words.MeetingLetters.NotedSubject(noted.Entry.Title, words.Time.Moment(noted.Entry.Start)),
            MeetingReminderContent reminder => MeetingTextLetters.ReminderSubject(reminder, words),
            MinutesContent minutes => words.MeetingLetters.MinutesSubject(minutes.Title),
            MeetingNewsContent { News: MeetingNews.Counter } news => words.MeetingLetters.CounterSubject(news.Person),
            MeetingNewsContent news => words.MeetingLetters.SubstituteSubject(news.Person),
            ForwardedContent mail => words.MeetingLetters.ForwardedSubject(mail.Sender.Name, mail.Subject),
            FindingContent finding => words.Kinds.FindingSubject(finding.ActivityTitle),
            _ => throw NoSuchKind(content),
        });
    }

    /// <summary>What an invitation's calendar entry says of the meeting.</summary>
    public static string CalendarText(InvitationContent invitation, Language language) => InvitationText.Calendar(invitation, Words.Of(language));

    /// <summary>The whole letter.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="language">In which language.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="replyTo">Who reads an answer; null where the cluster has no organizer yet.</param>
    /// <param name="url">The absolute address of a link.</param>
    /// <param name="own">The organizers' words for its kind, if there are any. Words that cannot be filled in are left out: the letter goes in any case.</param>
    public Task<RenderedLetter> RenderAsync(
        LetterContent content, Language language, Correspondent to, Correspondent? replyTo, Func<LinkReference, string> url, OwnWords? own = null)
    {
        if (content is TestContent test)
            return TestAsync(test, language, to, replyTo, url);
        return content switch
        {
            ReceiptContent receipt => WriteAsync(typeof(ReceiptLetter), About(receipt), ReceiptText.Write),
            ReminderContent reminder => WriteAsync(typeof(ReminderLetter), About(reminder), ReminderText.Write),
            InvitationContent invitation => WriteAsync(typeof(InvitationLetter), About(invitation), InvitationText.Write),
            SignInContent signIn => WriteAsync(typeof(SignInLetter), About(signIn), SignInText.Write),
            ReturnContent returned => WriteAsync(typeof(ReturnLetter), About(returned), ReturnText.Write),
            WeeklyContent weekly => WriteAsync(typeof(WeeklyLetter), About(weekly), OrganizerText.Week),
            DeadlineDayContent deadlines => WriteAsync(typeof(DeadlineDayLetter), About(deadlines), OrganizerText.DeadlineDay),
            ExtensionContent extension => WriteAsync(typeof(ExtensionLetter), About(extension), ExtensionText.Write),
            ScanContent scan => WriteAsync(typeof(ScanLetter), About(scan), ScanText.Write),
            RefusalContent refusal => WriteAsync(typeof(RefusalLetter), About(refusal), RefusalText.Write),
            ReplacementAskedContent asked => WriteAsync(typeof(ReplacementAskedLetter), About(asked), ReplacementText.Asked),
            ReplacementDeclinedContent declined => WriteAsync(typeof(ReplacementDeclinedLetter), About(declined), ReplacementText.Declined),
            WelcomeContent welcome => WriteAsync(typeof(WelcomeLetter), About(welcome), ReplacementText.Welcome),
            ClosedAddressContent closed => WriteAsync(typeof(ClosedAddressLetter), About(closed), ClosedAddressText.Write),
            CancellationContent off => WriteAsync(typeof(CancellationLetter), About(off), MeetingTextLetters.Cancellation),
            AnswerNotedContent noted => WriteAsync(typeof(AnswerNotedLetter), About(noted), MeetingTextLetters.AnswerNoted),
            MeetingReminderContent reminder => WriteAsync(typeof(MeetingReminderLetter), About(reminder), MeetingTextLetters.Reminder),
            MinutesContent minutes => WriteAsync(typeof(MinutesLetter), About(minutes), MeetingTextLetters.Minutes),
            MeetingNewsContent news => WriteAsync(typeof(MeetingNewsLetter), About(news), MeetingTextLetters.News),
            ForwardedContent mail => WriteAsync(typeof(ForwardedLetter), About(mail), MeetingTextLetters.Forwarded),
            FindingContent finding => WriteAsync(typeof(FindingLetter), About(finding), FindingText.Write),
            _ => throw NoSuchKind(content),
        };

        LetterModel<TContent> About<TContent>(TContent what)
            where TContent : LetterContent =>
            new(what, language, Subject(what, language, to, own), to, IsForOrganizers(what) ? null : replyTo, url) { Opening = Opening(what, language, to, own) };
    }

    /// <summary>A test is the letter itself with a marked subject; whatever link it has leads the organizer to the console.</summary>
    private async Task<RenderedLetter> TestAsync(TestContent test, Language language, Correspondent to, Correspondent? replyTo, Func<LinkReference, string> url) =>
        await RenderAsync(test.Letter, language, to, replyTo, _ => url(LinkReference.Console), test.Own) with { Subject = Subject(test, language, to) };

    private static IReadOnlyList<string>? Opening(LetterContent content, Language language, Correspondent to, OwnWords? own) =>
        own?.Opening is { } text && Template.Fill(text, PlaceholderValues.Of(content, language, to)) is { } filled
            ? [.. filled.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : null;

    /// <summary>Whether it tells organizers of somebody: an answer goes to that person, and there is nobody else to ask.</summary>
    private static bool IsForOrganizers(LetterContent content) => content is MeetingNewsContent or ForwardedContent;

    private async Task<RenderedLetter> WriteAsync<TContent>(
        Type component, LetterModel<TContent> model, Action<TextSheet, LetterModel<TContent>, Words> write)
        where TContent : LetterContent =>
        new(model.Subject, await html.RenderAsync(component, model), TextSheet.Of(model, write));

    /// <summary>Titles come from people: a line break in one must not end the header.</summary>
    private static string OneLine(string subject) =>
        string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(c => !char.IsControl(c)))));

    private static ArgumentException NoSuchKind(LetterContent content) => new($"Nobody knows how to write a letter of kind '{content.Kind}'.", nameof(content));
}
