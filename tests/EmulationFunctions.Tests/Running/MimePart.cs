using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Tests.Running;

/// <summary>A letter or one of its parts, read as a mail program does (RFC 2045 to 2047).</summary>
internal sealed partial class MimePart
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    private MimePart(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        foreach (var line in Fold().Replace(head, " ").Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
            headers[line[..line.IndexOf(':', StringComparison.Ordinal)]] = Decoded(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());

        Type = new ContentType(headers.GetValueOrDefault("Content-Type", "text/plain; charset=us-ascii"));
        var body = end < 0 ? "" : text[(end + 4)..];
        if (Type.Boundary is { } boundary)
            Parts = [.. Between(body, boundary).Select(part => new MimePart(part))];
        else
            Bytes = Content(body, headers.GetValueOrDefault("Content-Transfer-Encoding", "7bit"));
    }

    public ContentType Type { get; }

    /// <summary>Its parts, in their order; none where it is no multipart.</summary>
    public IReadOnlyList<MimePart> Parts { get; } = [];

    public byte[] Bytes { get; } = [];

    public string Text => Encoding.UTF8.GetString(Bytes);

    public string Subject => this["Subject"];

    public string this[string header] => headers[header];

    public static MimePart Of(string text) => new(text);

    public static MimePart OfFile(string file) => new(Encoding.Latin1.GetString(File.ReadAllBytes(file)));

    /// <summary>The only part of this type, at any depth.</summary>
    public MimePart Part(string mediaType) => Within().Single(part => part.Type.MediaType == mediaType);

    /// <summary>All parts of this type, at any depth.</summary>
    public IEnumerable<MimePart> All(string mediaType) => Within().Where(part => part.Type.MediaType == mediaType);

    /// <summary>The unit's page to which its link leads, or below which it leads.</summary>
    public string UnitPage => string.Join('/', Link("/u/").Split('/')[..3]);

    /// <summary>The first web address in the plain text whose path begins so, without its host.</summary>
    public string Link(string path) => Regex.Match(Part("text/plain").Text, $"https?://[^/\\s]+({path}\\S*)", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private IEnumerable<MimePart> Within() => Parts.SelectMany(part => part.Within()).Prepend(this);

    private static IEnumerable<string> Between(string body, string boundary)
    {
        var parts = ("\r\n" + body).Split("\r\n--" + boundary);
        Assert.StartsWith("--", parts[^1], StringComparison.Ordinal);
        return parts[1..^1].Select(part => part[(part.IndexOf("\r\n", StringComparison.Ordinal) + 2)..]);
    }

    private static byte[] Content(string body, string encoding) => encoding.ToUpperInvariant() switch
    {
        "BASE64" => Convert.FromBase64String(body),
        "QUOTED-PRINTABLE" => Unquoted(body.Replace("=\r\n", "", StringComparison.Ordinal)),
        _ => Encoding.Latin1.GetBytes(body),
    };

    private static byte[] Unquoted(string text) =>
        Encoding.Latin1.GetBytes(Quoted().Replace(text, match => ((char)int.Parse(match.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    // White space between two encoded words is none (RFC 2047, 6.2).
    private static string Decoded(string header) => EncodedWord().Replace(Gap().Replace(header, "?="), word =>
    {
        Assert.InRange(word.Length, 1, 75);
        var bytes = word.Groups[2].Value is "B" or "b" ? Convert.FromBase64String(word.Groups[3].Value) : Unquoted(word.Groups[3].Value.Replace('_', ' '));
        return Encoding.GetEncoding(word.Groups[1].Value).GetString(bytes);
    });

    [GeneratedRegex("\r\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex("=[0-9A-F]{2}")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\?=\s+(?==\?)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"=\?([^?]+)\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex EncodedWord();
}
