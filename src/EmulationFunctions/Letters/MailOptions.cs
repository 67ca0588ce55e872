using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Letters;

/// <summary>How letters leave the house.</summary>
/// <param name="From">Setting <c>Mail__From</c>: the mailbox in the From line.</param>
/// <param name="Folder">Setting <c>Mail__Folder</c>: letters are written there as .eml files, unless SendGrid is set.</param>
/// <param name="SendGridKey">Setting <c>SendGrid__ApiKey</c>.</param>
/// <param name="SendGridHost">Setting <c>SendGrid__Host</c>: another endpoint than SendGrid's own.</param>
public sealed record MailOptions(string From, string? Folder, string? SendGridKey, string? SendGridHost)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">Letters have no way out, or SendGrid no From address.</exception>
    public static MailOptions Read(IConfiguration configuration)
    {
        var from = configuration["Mail:From"];
        var key = configuration["SendGrid:ApiKey"];
        var folder = configuration["Mail:Folder"];
        if (string.IsNullOrEmpty(key) && string.IsNullOrEmpty(folder))
            throw new InvalidOperationException("Set SendGrid__ApiKey, or Mail__Folder to write letters into a folder.");
        if (from is not null && !Mailbox.IsValid(from))
            throw new InvalidOperationException("Mail__From is one e-mail address.");
        return new(from ?? "thi-dua@cluster.example", folder, string.IsNullOrEmpty(key) ? null : key, configuration["SendGrid:Host"]);
    }
}
