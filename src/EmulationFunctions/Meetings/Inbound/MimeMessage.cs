using System.Globalization;
using System.Net.Mime;
using System.Text;

namespace EmulationFunctions.Meetings.Inbound;

/// <summary>What is needed of a raw message (RFC 2045, 2046): its headers, its text, its calendar files and the names of others.</summary>
internal sealed class MimeMessage
{
    private const int Deepest = 6;
    private const int MostParts = 100;

    private readonly List<string> calendars = [];
    private readonly List<string> attachments = [];
    private int parts;

    private MimeMessage(string headers) => Headers = headers;

    public string Headers { get; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<string> Calendars => calendars;

    public IReadOnlyList<string> Attachments => attachments;

    /// <summary>Reads it. What cannot be read is left out.</summary>
    public static MimeMessage Read(string raw)
    {
        var (headers, body) = Split(raw.ReplaceLineEndings("\n"));
        var message = new MimeMessage(headers);
        message.Add(headers, body, 0);
        return message;
    }

    private void Add(string headers, string body, int depth)
    {
        if (++parts > MostParts || depth > Deepest)
            return;
        var type = TypeOf(InboundForm.Header(headers, "Content-Type"));
        if (type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && type.Boundary is { Length: > 0 } boundary)
        {
            foreach (var part in Parts($"\n{body}", $"\n--{boundary}"))
            {
                var (inner, content) = Split(part);
                Add(inner, content, depth + 1);
            }

            return;
        }

        var name = NameOf(type) ?? NameOf(InboundForm.Header(headers, "Content-Disposition"));
        if (type.MediaType.Equals("text/calendar", StringComparison.OrdinalIgnoreCase) || name?.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) == true)
        {
            if (Decoded(headers, body, type) is { Length: <= InboundForm.CalendarBytes } calendar)
                calendars.Add(calendar);
        }
        else if (name is not null)
        {
            attachments.Add(name);
        }
        else if (Text.Length == 0 && type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase))
        {
            Text = Decoded(headers, body, type);
        }
    }

    /// <summary>What stands between boundaries, without the rest of the boundary's line; no more of it than is looked at.</summary>
    private IEnumerable<string> Parts(string body, string mark)
    {
        var at = body.IndexOf(mark, StringComparison.Ordinal);
        while (at >= 0 && parts < MostParts)
        {
            var start = at + mark.Length;
            if (string.CompareOrdinal(body, start, "--", 0, 2) == 0)
                yield break;
            at = body.IndexOf(mark, start, StringComparison.Ordinal);
            var part = at < 0 ? body[start..] : body[start..at];
            yield return part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        }
    }

    private static (string Headers, string Body) Split(string message)
    {
        var end = message.StartsWith('\n') ? 0 : message.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? (message, "") : (message[..end], message[(end + (message[end..].StartsWith("\n\n", StringComparison.Ordinal) ? 2 : 1))..]);
    }

    private static ContentType TypeOf(string? text)
    {
        try
        {
            return new ContentType(text ?? "text/plain");
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return new ContentType("application/octet-stream");
        }
    }

    private static string? NameOf(ContentType type)
    {
        try
        {
            return type.Name is { Length: > 0 } name ? name : null;
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return null;
        }
    }

    private static string? NameOf(string? disposition)
    {
        try
        {
            return disposition is null ? null : new ContentDisposition(disposition).FileName;
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return null;
        }
    }

    /// <summary>How the framework says that it cannot read a header: an empty one, an encoding that it does not know or, as UTF-7, refuses.</summary>
    internal static bool IsUnreadable(Exception failure) => failure is FormatException or ArgumentException or NotSupportedException or IndexOutOfRangeException;

    private static string Decoded(string headers, string body, ContentType type)
    {
        var bytes = InboundForm.Header(headers, "Content-Transfer-Encoding")?.Trim().ToLowerInvariant() switch
        {
            "base64" => Base64(body),
            "quoted-printable" => QuotedPrintable(body),
            _ => Encoding.UTF8.GetBytes(body),
        };
        return CharsetOf(type).GetString(bytes);
    }

    private static Encoding CharsetOf(ContentType type)
    {
        try
        {
            return Encoding.GetEncoding(type.CharSet ?? "utf-8");
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return Encoding.UTF8;
        }
    }

    private static byte[] Base64(string body)
    {
        var text = string.Concat(body.Where(character => !char.IsWhiteSpace(character)));
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }

    private static byte[] QuotedPrintable(string body)
    {
        using var bytes = new MemoryStream();
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '=')
            {
                bytes.Write(Encoding.UTF8.GetBytes(body, at, 1));
            }
            else if (at + 2 < body.Length && byte.TryParse(body.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                bytes.WriteByte(octet);
                at += 2;
            }
            else if (at + 1 < body.Length && body[at + 1] == '\n')
            {
                // The line goes on.
                at++;
            }
        }

        return bytes.ToArray();
    }
}
