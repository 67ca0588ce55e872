using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Tests.Meetings;

/// <summary>A reader of calendar files written from RFC 5545 and RFC 6868 alone, so that it shares no mistake with the writer.</summary>
internal sealed partial class CalendarText
{
    private readonly List<Property> all = [];

    public IReadOnlyList<Property> All => all;

    /// <summary>Reads the file; throws where a line breaks the grammar.</summary>
    public static CalendarText Parse(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.All(file[..^2].Split("\r\n"), line =>
        {
            Assert.InRange(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, character => char.IsControl(character) && character != '\t');
        });

        var text = new CalendarText();
        var open = new Stack<string>();
        foreach (var line in file[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            var property = Property.Parse(line, string.Join('/', open.Reverse()));
            if (property.Name == "END")
                Assert.Equal(open.Pop(), property.Value);
            else if (property.Name == "BEGIN")
                open.Push(property.Value);
            else
                text.all.Add(property);
        }

        Assert.Empty(open);
        return text;
    }

    public Property Event(string name) => all.Single(property => property.Name == name && property.Inside == "VCALENDAR/VEVENT");

    public Property Of(string name) => all.Single(property => property.Name == name);

    public string Value(string name) => Event(name).Value;

    public string Text(string name) => Unescaped(Value(name));

    public static string Unescaped(string value)
    {
        Assert.Matches(@"\A(?:[^\\;,]|\\[\\;,nN])*\z", value);
        return Escape().Replace(value, match => match.Value is "\\n" or "\\N" ? "\n" : match.Value[1..]);
    }

    [GeneratedRegex(@"\\.", RegexOptions.Singleline)]
    private static partial Regex Escape();

    internal sealed record Property(string Name, string Value, IReadOnlyDictionary<string, string> Parameters, string Inside)
    {
        public static Property Parse(string line, string inside)
        {
            var at = 0;
            var name = Until(line, ref at, ":;");
            var parameters = new Dictionary<string, string>();
            while (line[at] == ';')
            {
                at++;
                var parameter = Until(line, ref at, "=");
                at++;
                var value = "";
                if (line[at] == '"')
                {
                    at++;
                    value = Until(line, ref at, "\"");
                    at++;
                }
                else
                {
                    value = Until(line, ref at, ":;,");
                    Assert.DoesNotContain('"', value);
                }

                parameters.Add(parameter, Uncareted(value));
            }

            Assert.Equal(':', line[at]);
            return new(name, line[(at + 1)..], parameters, inside);
        }

        private static string Until(string line, ref int at, string ends)
        {
            var start = at;
            while (!ends.Contains(line[at]))
                at++;
            return line[start..at];
        }

        private static string Uncareted(string value)
        {
            var plain = new StringBuilder();
            for (var at = 0; at < value.Length; at++)
            {
                if (value[at] != '^')
                    plain.Append(value[at]);
                else
                    plain.Append(value[++at] switch { 'n' => '\n', '\'' => '"', '^' => '^', var other => throw new FormatException($"^{other}") });
            }

            return plain.ToString();
        }
    }
}
