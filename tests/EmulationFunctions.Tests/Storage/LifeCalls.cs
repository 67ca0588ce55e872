using System.Text.RegularExpressions;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Tells which storage calls belong to the life of one cluster's letter or upload, among all that the app makes.</summary>
/// <param name="cluster">The cluster; the ids of all clusters of such tests begin with <see cref="Prefix"/>.</param>
internal sealed partial class LifeCalls(string cluster)
{
    public const string Prefix = "life-";

    private readonly HashSet<string> messages = [];

    /// <summary>Whether the call is one of the life's. A fetch from a queue is where it brings one of its messages.</summary>
    public bool Has(StorageCall call)
    {
        if (IsFetch(call))
            return Fetches(call.Answer);
        if (Message().Match(call.Path) is { Success: true } message)
            return messages.Contains(message.Groups["id"].Value);
        if (IsHousekeeping(call))
            return false;
        var text = call.Path + call.Body;
        return text.Contains(cluster, StringComparison.Ordinal) || !text.Contains(Prefix, StringComparison.Ordinal);
    }

    /// <summary>Queues are asked for messages again and again.</summary>
    public static bool IsFetch(StorageCall call) => call.Method == "GET" && call.Path.Contains("/messages?", StringComparison.Ordinal);

    /// <summary>A message whose work takes longer is hidden anew, as often as the machine is slow.</summary>
    public static bool IsRenewal(StorageCall call) => call.Method == "PUT" && call.Path.Contains("/messages/", StringComparison.Ordinal);

    /// <summary>Somebody counts messages, sweeps the container of arrivals, or asks for links that go.</summary>
    public static bool IsHousekeeping(StorageCall call) =>
        call.Path.Contains("comp=metadata", StringComparison.Ordinal) || call.Path.Contains("comp=list", StringComparison.Ordinal)
        || (call.Path.Contains("links()", StringComparison.Ordinal) && call.Path.Contains("day-", StringComparison.Ordinal));

    private bool Fetches(string? answer)
    {
        var ours = false;
        foreach (Match one in Fetched().Matches(answer ?? ""))
        {
            if (!one.Value.Contains(cluster, StringComparison.Ordinal))
                continue;
            ours = true;
            messages.Add(one.Groups["id"].Value);
        }

        return ours;
    }

    [GeneratedRegex("<QueueMessage><MessageId>(?<id>[^<]+)</MessageId>.*?</QueueMessage>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"/messages/(?<id>[^?]+)\?", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
