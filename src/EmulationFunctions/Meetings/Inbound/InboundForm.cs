using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Emulation.Domain.Meetings.Replies;
using Microsoft.AspNetCore.Http.Features;

namespace EmulationFunctions.Meetings.Inbound;

/// <summary>
/// Reads SendGrid's inbound-parse form: headers, from, to, subject, text, envelope, SPF, dkim and files called attachment1 …;
/// or, where it posts the raw message, that in the field email instead of headers, text and files.
/// </summary>
internal static class InboundForm
{
    private const int MostBytes = 32 * 1024 * 1024;

    /// <summary>JSON writes some characters as six of its own, and a row holds half a million: with names and subject this much always fits.</summary>
    private const int MostText = 50_000;
    private const int MostAttachments = 100;
    private const int MostCalendars = 5;

    /// <summary>No calendar reply is larger.</summary>
    internal const int CalendarBytes = 256 * 1024;

    /// <summary>The mail, or null where the form is none.</summary>
    public static async Task<InboundMail?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (await FormAsync(request, cancellation) is not { } form || Sender(form["from"]) is not { } from)
            return null;
        var raw = form["email"].ToString();
        var message = raw.Length > 0 ? MimeMessage.Read(raw) : null;
        var headers = message?.Headers ?? form["headers"].ToString();
        var calendars = message?.Calendars ?? await CalendarsAsync(form.Files, cancellation);
        var text = message?.Text ?? form["text"].ToString();
        var (envelopeFrom, envelopeTo) = Envelope(form["envelope"].ToString());
        var recipients = envelopeTo.Count > 0 ? envelopeTo : Addresses(form["to"].ToString());
        var id = Header(headers, "Message-ID") ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{form["from"]}\n{form["subject"]}\n{text}")));
        return new InboundMail(
            id,
            recipients,
            from,
            Short(PlainText.Line(form["subject"].ToString()), 500),
            Short(PlainText.Lines(text).Trim(), MostText),
            [.. calendars.Take(MostCalendars)],
            [.. (message?.Attachments ?? form.Files.Where(file => !IsCalendar(file)).Select(file => file.FileName)).Take(MostAttachments).Select(name => Short(PlainText.Line(name), 200))],
            IsAutomatic(headers),
            MailOrigin.IsVouchedFor(from.Email, envelopeFrom, form["SPF"], form["dkim"]));
    }

    private static async Task<IFormCollection?> FormAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return null;
        try
        {
            return await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes, ValueCountLimit = 200 }, cancellation);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<string>> CalendarsAsync(IFormFileCollection files, CancellationToken cancellation)
    {
        var calendars = new List<string>();
        foreach (var file in files.Where(IsCalendar).Take(MostCalendars))
        {
            if (file.Length > CalendarBytes)
                continue;
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            calendars.Add(await reader.ReadToEndAsync(cancellation));
        }

        return calendars;
    }

    private static bool IsCalendar(IFormFile file) =>
        (file.ContentType ?? "").StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase)
        || (file.ContentType ?? "").StartsWith("application/ics", StringComparison.OrdinalIgnoreCase)
        || file.FileName.EndsWith(".ics", StringComparison.OrdinalIgnoreCase);

    private static Correspondent? Sender(string? from)
    {
        if (Parsed(from) is [var only] && Mailbox.IsValid(only.Address))
            return Named(only.DisplayName, only.Address);

        // Names with a comma should stand in quotes, and often do not.
        from = PlainText.Line(from ?? "");
        var (open, close) = (from.LastIndexOf('<'), from.LastIndexOf('>'));
        var mailbox = open >= 0 && close > open ? from[(open + 1)..close].Trim() : "";
        return Mailbox.IsValid(mailbox) ? Named(from[..open].Trim().Trim('"'), mailbox) : null;
    }

    private static Correspondent Named(string name, string mailbox) => new(PlainText.Line(name) is { Length: > 0 } shown ? Short(shown, 200) : mailbox, mailbox);

    private static IReadOnlyList<string> Addresses(string? text) => [.. Parsed(text).Select(address => address.Address)];

    private static MailAddressCollection Parsed(string? text)
    {
        var addresses = new MailAddressCollection();
        try
        {
            if (!string.IsNullOrWhiteSpace(text))
                addresses.Add(text);
        }
        catch (Exception failure) when (MimeMessage.IsUnreadable(failure))
        {
            // Not addresses at all.
        }

        return addresses;
    }

    private static (string? From, IReadOnlyList<string> To) Envelope(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            var root = read.RootElement;
            var from = root.TryGetProperty("from", out var sender) && sender.ValueKind == JsonValueKind.String ? sender.GetString() : null;
            var to = root.TryGetProperty("to", out var all) && all.ValueKind == JsonValueKind.Array
                ? all.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).ToList()
                : [];
            return (from, to);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return (null, []);
        }
    }

    private static bool IsAutomatic(string headers) =>
        (Header(headers, "Auto-Submitted") is { } submitted && !submitted.StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || Header(headers, "Precedence")?.ToLowerInvariant() is "bulk" or "junk" or "list"
        || Header(headers, "X-Emulation-Letter") is not null;

    /// <summary>The value of the first header of this name; null where there is none.</summary>
    internal static string? Header(string headers, string name)
    {
        foreach (var line in headers.ReplaceLineEndings("\n").Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n'))
        {
            if (line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
                return line[(name.Length + 1)..].Trim();
        }

        return null;
    }

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];
}
