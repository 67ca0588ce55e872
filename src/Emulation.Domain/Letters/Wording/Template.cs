using System.Text;

namespace Emulation.Domain.Letters;

/// <summary>A text with placeholders: {name} is replaced, {{ and }} are braces.</summary>
public static class Template
{
    /// <summary>What is wrong with the text, from its beginning on; the first fault of each place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The names that will be filled in.</param>
    public static IReadOnlyList<TemplateFault> Check(string text, IReadOnlyCollection<string> known)
    {
        var faults = new List<TemplateFault>();
        Read(text, (name, at) =>
        {
            if (!known.Contains(name))
                faults.Add(new("unknown-placeholder", TextPlace.Of(text, at), name));
            return "";
        }, (code, at) => faults.Add(new(code, TextPlace.Of(text, at), "")));
        return faults;
    }

    /// <summary>The text with its placeholders filled in; null where that is not possible, so that the usual words are said instead.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">The values by name.</param>
    public static string? Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        var isWhole = true;
        var filled = Read(text, (name, _) =>
        {
            isWhole &= values.TryGetValue(name, out var value);
            return value ?? "";
        }, (_, _) => isWhole = false);
        return isWhole ? filled : null;
    }

    private static string Read(string text, Func<string, int, string> fill, Action<string, int> broken)
    {
        var read = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isDouble = at + 1 < text.Length && text[at + 1] == text[at];
            if (text[at] is not ('{' or '}'))
            {
                read.Append(text[at]);
            }
            else if (isDouble)
            {
                read.Append(text[at++]);
            }
            else if (text[at] == '}')
            {
                broken("stray-brace", at);
            }
            else
            {
                var end = text.IndexOfAny(['{', '}', '\n'], at + 1);
                if (end < 0 || text[end] != '}')
                {
                    broken("unclosed-placeholder", at);
                    continue;
                }

                read.Append(fill(text[(at + 1)..end].Trim(), at));
                at = end;
            }
        }

        return read.ToString();
    }
}

/// <summary>A broken placeholder.</summary>
/// <param name="Code">Stable name of what is wrong.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Name">The placeholder's name, where it has one.</param>
public sealed record TemplateFault(string Code, TextPlace Place, string Name);
