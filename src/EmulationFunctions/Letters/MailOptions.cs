using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Letters;

/// <summary>How letters leave the house: by SendGrid, by SMTP or into a folder.</summary>
/// <param name="From">Setting <c>Mail__From</c>: the mailbox in the From line; needed wherever letters really go out.</param>
/// <param name="Folder">Setting <c>Mail__Folder</c>: letters are written there as .eml files.</param>
/// <param name="SendGrid">Settings <c>SendGrid__…</c>.</param>
/// <param name="Smtp">Settings <c>Smtp__…</c>.</param>
public sealed record MailOptions(string From, string? Folder, SendGridOptions? SendGrid, SmtpOptions? Smtp)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">Letters have no way out, or more than one, or a setting is wrong.</exception>
    public static MailOptions Read(IConfiguration configuration)
    {
        var folder = configuration["Mail:Folder"] is { Length: > 0 } path ? path : null;
        var (sendGrid, smtp) = (SendGridOptions.Read(configuration), SmtpOptions.Read(configuration));
        if (new object?[] { folder, sendGrid, smtp }.Count(way => way is not null) != 1)
            throw new InvalidOperationException("Set one of SendGrid__ApiKey, Smtp__Host and Mail__Folder: letters leave the house by one way.");
        var from = configuration["Mail:From"];
        if (from is null && folder is null)
            throw new InvalidOperationException("Set Mail__From: the mailbox from which letters come.");
        if (from is not null && !Mailbox.IsValid(from))
            throw new InvalidOperationException("Mail__From is one e-mail address.");
        return new(from ?? "thi-dua@cluster.example", folder, sendGrid, smtp);
    }
}

/// <summary>Delivery by SendGrid.</summary>
/// <param name="ApiKey">Setting <c>SendGrid__ApiKey</c>.</param>
/// <param name="Host">Setting <c>SendGrid__Host</c>: another endpoint than SendGrid's own.</param>
public sealed record SendGridOptions(string ApiKey, string? Host)
{
    internal static SendGridOptions? Read(IConfiguration configuration)
    {
        var host = configuration["SendGrid:Host"] is { Length: > 0 } text ? text : null;
        if (host is not null && !(Uri.TryCreate(host, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            throw new InvalidOperationException("SendGrid__Host is an absolute address such as https://api.eu.sendgrid.com.");
        return configuration["SendGrid:ApiKey"] is { Length: > 0 } key ? new(key, host) : null;
    }

    // The key stays out of logs.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(Host ?? "SendGrid");
        return true;
    }
}

/// <summary>Delivery by a relay.</summary>
/// <param name="Host">Setting <c>Smtp__Host</c>: the relay's name; its certificate is checked against it.</param>
/// <param name="Port">Setting <c>Smtp__Port</c>: 587 unless set.</param>
/// <param name="User">Setting <c>Smtp__User</c>, with <c>Smtp__Password</c>; without it nobody logs in.</param>
/// <param name="Password">Setting <c>Smtp__Password</c>.</param>
/// <param name="StartTls">Setting <c>Smtp__StartTls</c>: true unless set; letters then go encrypted or not at all.</param>
public sealed record SmtpOptions(string Host, int Port, string? User, string? Password, bool StartTls)
{
    internal static SmtpOptions? Read(IConfiguration configuration)
    {
        if (configuration["Smtp:Host"] is not { Length: > 0 } host)
            return null;
        if (!int.TryParse(configuration["Smtp:Port"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is 0 or > 65535)
            throw new InvalidOperationException("Smtp__Port is a number from 1 to 65535.");
        if (!bool.TryParse(configuration["Smtp:StartTls"] ?? "true", out var startTls))
            throw new InvalidOperationException("Smtp__StartTls is true or false.");
        var (user, password) = (Text("Smtp:User"), Text("Smtp:Password"));
        return user is null == password is null
            ? new(host, port, user, password, startTls)
            : throw new InvalidOperationException("Set Smtp__User and Smtp__Password together, or neither.");

        string? Text(string name) => configuration[name] is { Length: > 0 } text ? text : null;
    }

    // The password stays out of logs.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{Host}:{Port}");
        return true;
    }
}
