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
        using var message = MimeMail.Of(mail);
        using var pickup = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = aside.FullName };
        await pickup.SendMailAsync(message, cancellation);

        File.Move(aside.GetFiles().Single().FullName, Path.Combine(options.Folder!, $"{mail.Cluster}.{mail.Key}.eml"), overwrite: true);
        aside.Delete();
        return new PostOutcome.Accepted();
    }
}
