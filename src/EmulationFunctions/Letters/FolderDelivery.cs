using System.Globalization;
using System.Net.Mail;

namespace EmulationFunctions.Letters;

/// <summary>
/// Writes letters into a folder as .eml files that a mail program opens. A file is named by its letter, written aside
/// and renamed, so posting a letter twice leaves one file.
/// </summary>
public sealed class FolderDelivery(MailOptions options) : IMailDelivery
{
    /// <inheritdoc/>
    public bool IsRepeatable => true;

    /// <inheritdoc/>
    public async Task<PostOutcome> PostAsync(Mail mail, CancellationToken cancellation)
    {
        var aside = Directory.CreateDirectory(Path.Combine(options.Folder!, ".writing", Guid.NewGuid().ToString("N")));
        using var mime = new MimeMail(mail);
        using var pickup = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = aside.FullName };
        await pickup.SendMailAsync(mime.Message, cancellation);

        var written = aside.GetFiles().Single().FullName;
        var lines = AsSent(await File.ReadAllLinesAsync(written, cancellation), mail.Date);
        await File.WriteAllTextAsync(written, string.Join("\r\n", lines) + "\r\n", cancellation);
        File.Move(written, Path.Combine(options.Folder!, $"{mail.Cluster}.{mail.Key}.eml"), overwrite: true);
        aside.Delete();
        return new PostOutcome.Accepted();
    }

    /// <summary>A pickup file as a recipient would see it: without the envelope, and with the time of posting instead of the machine's.</summary>
    private static IEnumerable<string> AsSent(string[] lines, DateTimeOffset date)
    {
        var (inHeaders, skips) = (true, false);
        foreach (var line in lines)
        {
            inHeaders &= line.Length > 0;
            skips = inHeaders && (line[0] is ' ' or '\t' ? skips : line.StartsWith("X-Sender:", StringComparison.Ordinal) || line.StartsWith("X-Receiver:", StringComparison.Ordinal));
            if (!skips)
                yield return inHeaders && line.StartsWith("Date:", StringComparison.Ordinal) ? $"Date: {date.ToString("r", CultureInfo.InvariantCulture).Replace("GMT", "+0000", StringComparison.Ordinal)}" : line;
        }
    }
}
