namespace Emulation.Views.Letters;

/// <summary>A letter to be written.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Language">In which language.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="ReplyTo">Who reads an answer, if anybody.</param>
/// <param name="Url">The absolute address of a link.</param>
public sealed record LetterModel<TContent>(
    TContent Content, Language Language, string Subject, Correspondent To, Correspondent? ReplyTo, Func<LinkReference, string> Url)
    where TContent : LetterContent
{
    /// <summary>The organizers' own words after the greeting, a paragraph each; null where the usual ones stand.</summary>
    public IReadOnlyList<string>? Opening { get; init; }
}
