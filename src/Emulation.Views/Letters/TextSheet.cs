using System.Text;
using Emulation.Views.Texts;

namespace Emulation.Views.Letters;

/// <summary>A plain text letter in the making: paragraphs of at most 76 characters a line.</summary>
internal sealed class TextSheet
{
    private const int Width = 76;
    private readonly StringBuilder text = new();

    /// <summary>A whole letter: greeting, what it says, whom to ask, name of the cluster.</summary>
    public static string Of<TContent>(LetterModel<TContent> model, Action<TextSheet, LetterModel<TContent>, Words> write)
        where TContent : LetterContent
    {
        var words = Words.Of(model.Language);
        var sheet = new TextSheet();
        sheet.Paragraph(words.Letters.Dear(model.To.Name));
        foreach (var paragraph in model.Opening ?? [])
            sheet.Paragraph(paragraph);
        write(sheet, model, words);
        if (model.ReplyTo is { } replyTo)
            sheet.Paragraph(words.Letters.AskByReply(replyTo.Name));
        sheet.Line(words.Letters.Regards);
        sheet.Paragraph(model.Content.ClusterName);
        if (!model.Content.HasLink)
            return sheet.text.ToString();
        sheet.Line("-- ");
        sheet.Line(words.Letters.LinkIsYours);
        return sheet.text.ToString();
    }

    /// <summary>What a letter begins with, where it has no own words for that.</summary>
    public void Lead<TContent>(LetterModel<TContent> model, string words)
        where TContent : LetterContent
    {
        if (model.Opening is null)
            Paragraph(words);
    }

    /// <summary>Lines, then an empty one.</summary>
    public void Paragraph(string words) => Line(words).End();

    /// <summary>An empty line.</summary>
    public void End() => text.Append('\n');

    /// <summary>A heading, underlined.</summary>
    public void Heading(string words) => Line(words).Line(new string('-', Math.Min(words.Length, Width)));

    /// <summary>A name and a value.</summary>
    public TextSheet Fact(string name, string value) => Line($"{name}: {value}", hanging: 2);

    /// <summary>An address on a line of its own, never broken.</summary>
    public void Link(string label, string url)
    {
        Line($"{label}:");
        text.Append(url).Append("\n\n");
    }

    /// <summary>The words, broken between them where the line is full; their own line breaks are kept.</summary>
    public TextSheet Line(string words, int indent = 0, int hanging = 0)
    {
        foreach (var line in words.ReplaceLineEndings("\n").Split('\n'))
        {
            var start = new string(' ', indent);
            var length = 0;
            foreach (var word in line.Split(' '))
            {
                if (length > 0 && length + 1 + word.Length > Width)
                {
                    text.Append('\n');
                    (length, start) = (0, new string(' ', indent + hanging));
                }

                var lead = length == 0 ? start : " ";
                text.Append(lead).Append(word);
                length += lead.Length + word.Length;
            }

            text.Append('\n');
        }

        return this;
    }
}
