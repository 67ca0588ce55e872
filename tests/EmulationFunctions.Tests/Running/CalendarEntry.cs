using System.Text;

namespace EmulationFunctions.Tests.Running;

/// <summary>An iCalendar file, read line by line (RFC 5545, 3.1).</summary>
internal sealed class CalendarEntry
{
    private readonly List<(string Name, string[] Parameters, string Value)> lines = [];

    public CalendarEntry(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = Colon(line);
            var name = line[..colon].Split(';');
            lines.Add((name[0], name[1..], line[(colon + 1)..]));
        }
    }

    /// <summary>The value of the first line of this name.</summary>
    public string this[string name] => lines.First(line => line.Name == name).Value;

    /// <summary>The value of the last line of this name: a zone has a DTSTART too.</summary>
    public string Last(string name) => lines.Last(line => line.Name == name).Value;

    public bool Has(string name) => lines.Exists(line => line.Name == name);

    public string[] Parameters(string name) => lines.First(line => line.Name == name).Parameters;

    // The first colon that stands in no quotes.
    private static int Colon(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
                quoted = !quoted;
            else if (line[at] == ':' && !quoted)
                return at;
        }

        throw new FormatException(line);
    }
}
