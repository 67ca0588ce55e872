using System.Text.Json;
using System.Text.Json.Serialization;

namespace SendGrid.Helpers.Mail;

/// <summary>The body of a v3 Mail Send call.</summary>
internal static class MessageJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(SendGridMessage message)
    {
        if (message.Contents is { Count: > 1 } contents)
            message.Contents = [.. contents.Where(IsSomething).OrderBy(Rank)];
        foreach (var envelope in message.Personalizations ?? [])
            (envelope.Tos, envelope.Ccs, envelope.Bccs) = (Once(envelope.Tos), Once(envelope.Ccs), Once(envelope.Bccs));
        return JsonSerializer.Serialize(message, Options);
    }

    private static bool IsSomething(Content content) =>
        !string.IsNullOrEmpty(content.Type) && !string.IsNullOrEmpty(content.Value);

    // The service wants plain text first, then HTML; the others stay in the order in which they were added.
    private static int Rank(Content content) => content.Type switch
    {
        "text/plain" => 0,
        "text/html" => 1,
        _ => 2,
    };

    // The service refuses an address that comes twice.
    private static List<EmailAddress>? Once(List<EmailAddress>? addresses) =>
        addresses is null ? null : [.. addresses.DistinctBy(address => address.Email, StringComparer.OrdinalIgnoreCase)];
}
