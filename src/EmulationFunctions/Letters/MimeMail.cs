using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace EmulationFunctions.Letters;

/// <summary>A letter as a MIME message: plain text, HTML and calendar as alternatives, the calendar once more as a file.</summary>
internal sealed class MimeMail : IDisposable
{
    private readonly List<PartStream> parts = [];

    public MimeMail(Mail mail)
    {
        Message = new MailMessage(Address(mail.From), Address(mail.To))
        {
            Subject = mail.Words.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        if (mail.ReplyTo is { } replyTo)
            Message.ReplyToList.Add(Address(replyTo));

        Message.Headers["Message-ID"] = $"<{mail.Key}.{mail.Cluster}@{Message.From!.Host}>";
        Message.Headers["Auto-Submitted"] = "auto-generated";
        Message.Headers["X-Emulation-Letter"] = mail.Key;

        Message.AlternateViews.Add(View(mail.Words.Text, new ContentType("text/plain; charset=utf-8")));
        Message.AlternateViews.Add(View(mail.Words.Html, new ContentType("text/html; charset=utf-8")));
        if (mail.Calendar is { } calendar)
        {
            Message.AlternateViews.Add(View(calendar, new ContentType($"text/calendar; charset=utf-8; method={mail.CalendarMethod}")));
            Message.Attachments.Add(new Attachment(Part(calendar), Mail.CalendarFile, "application/ics"));
        }
    }

    public MailMessage Message { get; }

    /// <summary>Whether anybody has begun to read the letter's text, to send it.</summary>
    public bool HasBegun => parts.Exists(part => part.HasBegun);

    /// <summary>From here on nobody can read the letter.</summary>
    public void Dispose()
    {
        foreach (var part in parts)
            part.Dispose();
        Message.Dispose();
    }

    // Base64 keeps every line ending and every octet of a calendar's folded lines.
    private AlternateView View(string text, ContentType type) => new(Part(text), type) { TransferEncoding = TransferEncoding.Base64 };

    private PartStream Part(string text)
    {
        var part = new PartStream(Encoding.UTF8.GetBytes(text));
        parts.Add(part);
        return part;
    }

    private static MailAddress Address(Correspondent person) => new(person.Email, person.Name, Encoding.UTF8);

    /// <summary>Notes that it is read.</summary>
    private sealed class PartStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public bool HasBegun { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            HasBegun = true;
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            HasBegun = true;
            return base.Read(buffer);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            HasBegun = true;
            return base.ReadAsync(buffer, offset, count, cancellationToken);
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            HasBegun = true;
            return base.ReadAsync(buffer, cancellationToken);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            HasBegun = true;
            return base.CopyToAsync(destination, bufferSize, cancellationToken);
        }
    }
}
