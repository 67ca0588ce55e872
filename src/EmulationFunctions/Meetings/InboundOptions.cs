using Emulation.Domain.Meetings;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Meetings;

/// <summary>Where mail to meetings comes in, if anywhere.</summary>
/// <param name="Domain">Setting <c>Inbound__Domain</c>: a domain whose mail the mail service brings to <c>hooks/inbound</c>; null where it is not set.</param>
/// <param name="Secret">Setting <c>Inbound__Secret</c>: what the mail service shows there; at least 16 characters.</param>
public sealed record InboundOptions(string? Domain, string? Secret)
{
    private const string Prefix = "m-";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One is there without the other, or is none.</exception>
    public static InboundOptions Read(IConfiguration configuration)
    {
        var (domain, secret) = (Text("Inbound:Domain"), Text("Inbound:Secret"));
        if (domain is null != secret is null)
            throw new InvalidOperationException("Set Inbound__Domain and Inbound__Secret together, or neither.");
        if (domain is not null && !Mailbox.IsValid($"{Prefix}x@{domain}"))
            throw new InvalidOperationException("Inbound__Domain is a domain such as meetings.cluster.example.");
        if (secret is { Length: < 16 })
            throw new InvalidOperationException("Inbound__Secret has at least 16 characters.");
        return new(domain?.ToLowerInvariant(), secret);

        string? Text(string name) => configuration[name] is { Length: > 0 } text ? text : null;
    }

    /// <summary>The address at which a meeting gets mail; null where none comes in.</summary>
    public string? AddressOf(Meeting meeting) => Domain is null ? null : $"{Prefix}{meeting.Id}@{Domain}";

    /// <summary>The id of the meeting that the address is of; null where it is no meeting's.</summary>
    public string? MeetingOf(string address)
    {
        address = Mailbox.Normal(address);
        return Domain is not null && address.StartsWith(Prefix, StringComparison.Ordinal) && address.EndsWith($"@{Domain}", StringComparison.Ordinal)
            ? address[Prefix.Length..^(Domain.Length + 1)]
            : null;
    }

    // The secret stays out of logs.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(Domain);
        return true;
    }
}
