using System.Text.Json;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Letters;

/// <summary>What SendGrid told of letters.</summary>
/// <param name="Letters">The events of each letter, by cluster and key.</param>
/// <param name="Ignored">How many events told nothing of a letter: of another kind, or of mail that is not ours.</param>
internal sealed partial record SendGridEvents(ILookup<(string Cluster, string Key), LetterEvent> Letters, int Ignored)
{
    private const int MostReason = 300;

    /// <summary>Reads a webhook's body.</summary>
    /// <exception cref="JsonException">It is no JSON array.</exception>
    public static SendGridEvents Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw new JsonException("Events come as an array.");
        var all = document.RootElement.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object).ToList();

        // The service repeats itself. An event without an id is one of its own.
        var once = all.DistinctBy(one => Text(one, "sg_event_id") ?? (object)new());
        var read = once.Select(one => (Address: AddressOf(one), Event: EventOf(one))).ToList();
        var told = read.Where(one => one is { Address: not null, Event: not null }).ToList();
        return new(told.ToLookup(one => one.Address!.Value, one => one.Event!), document.RootElement.GetArrayLength() - all.Count + read.Count - told.Count);
    }

    /// <summary>The letter that the service was given along with the mail; null where the mail is not ours.</summary>
    private static (string Cluster, string Key)? AddressOf(JsonElement one) =>
        Text(one, "cluster") is { } cluster && Id.IsValid(cluster) && Text(one, "letter") is { } letter && LetterKey().IsMatch(letter)
            ? (cluster, letter)
            : null;

    private static LetterEvent? EventOf(JsonElement one)
    {
        if (!one.TryGetProperty("timestamp", out var timestamp) || !timestamp.TryGetWholeSeconds(out var at))
            return null;
        var reason = Text(one, "reason") ?? Text(one, "response");
        return Text(one, "event") switch
        {
            "processed" => new(LetterState.Accepted, at),
            "deferred" => new(LetterState.Deferred, at, Short(reason)),
            "delivered" => new(LetterState.Delivered, at),
            // "blocked" is about this one letter, or for now; "bounce" about the mailbox, for good.
            "bounce" => new(LetterState.Bounced, at, Short(reason), Text(one, "type") == "blocked" ? null : AddressFault.Bounced),
            "dropped" => new(LetterState.Dropped, at, Short(reason), reason switch
            {
                "Bounced Address" or "Invalid" => AddressFault.Bounced,
                "Spam Reporting Address" => AddressFault.SpamReported,
                _ => null,
            }),
            "spamreport" => new(LetterState.SpamReported, at, null, AddressFault.SpamReported),
            _ => null,
        };
    }

    private static string? Text(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Short(string? text) => text is { Length: > MostReason } ? text[..MostReason] : text;

    // As LetterKeys makes them.
    [GeneratedRegex(@"\A[0-9]{8}-[A-Za-z0-9-]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LetterKey();
}

/// <summary>Instants in JSON.</summary>
internal static class JsonInstants
{
    /// <summary>Seconds since 1970, as a number that is an instant.</summary>
    public static bool TryGetWholeSeconds(this JsonElement value, out DateTimeOffset at)
    {
        // Year 9999 ends there.
        var known = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is > 0 and < 253402300800;
        at = known ? DateTimeOffset.FromUnixTimeSeconds(value.GetInt64()) : default;
        return known;
    }
}
