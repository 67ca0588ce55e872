using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace EmulationFunctions.Letters;

/// <summary>A letter as a MIME message: plain text, HTML and calendar as alternatives, the calendar once more as a file.</summary>
internal static class MimeMail
{
    public static MailMessage Of(Mail mail)
    {
        var message = new MailMessage(Address(mail.From), Address(mail.To))
        {
            Subject = mail.Words.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        if (mail.ReplyTo is { } replyTo)
            message.ReplyToList.Add(Address(replyTo));

        message.Headers["Message-ID"] = $"<{mail.Key}.{mail.Cluster}@{message.From!.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        message.Headers["X-Emulation-Letter"] = mail.Key;

        message.AlternateViews.Add(View(mail.Words.Text, new ContentType("text/plain; charset=utf-8")));
        message.AlternateViews.Add(View(mail.Words.Html, new ContentType("text/html; charset=utf-8")));
        if (mail.Calendar is { } calendar)
        {
            message.AlternateViews.Add(View(calendar, new ContentType("text/calendar; charset=utf-8; method=REQUEST")));
            message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar)), Mail.CalendarFile, "application/ics"));
        }

        return message;
    }

    // Base64 keeps every line ending and every octet of a calendar's folded lines.
    private static AlternateView View(string text, ContentType type) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(text)), type) { TransferEncoding = TransferEncoding.Base64 };

    private static MailAddress Address(Correspondent person) => new(person.Email, person.Name, Encoding.UTF8);
}
