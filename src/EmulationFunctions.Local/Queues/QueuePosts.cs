using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.WebUtilities;

namespace EmulationFunctions.Local.Queues;

/// <summary>
/// Sees each message that this process puts into a storage queue, whichever client puts it there: the framework tells of
/// every HTTP answer. So whoever listens to a queue fetches at once, and asks seldom else.
/// </summary>
internal sealed class QueuePosts : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Source = "HttpHandlerDiagnosticListener";
    private const string Answered = "System.Net.Http.Response";

    private readonly ConcurrentDictionary<string, Wake> wakes = [];
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    public QueuePosts() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What is called when a message can be seen in a queue.</summary>
    public Wake WakeOf(QueueClient queue) => wakes.GetOrAdd($"{queue.Uri}/messages", _ => new Wake());

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Source)
            subscriptions.Add(value.Subscribe(this, name => name == Answered));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value?.GetType().GetProperty("Response")?.GetValue(value.Value) is HttpResponseMessage { IsSuccessStatusCode: true, RequestMessage: { } request }
            && request.Method == HttpMethod.Post
            && request.RequestUri is { } at
            && wakes.TryGetValue(at.GetLeftPart(UriPartial.Path), out var wake))
            _ = wake.CallAsync(Hidden(at));
    }

    public void OnError(Exception error)
    {
        // Nothing is told any more; listeners still ask by themselves.
    }

    public void OnCompleted()
    {
        // As above.
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }

    private static TimeSpan Hidden(Uri at) =>
        QueryHelpers.ParseQuery(at.Query).TryGetValue("visibilitytimeout", out var seconds) && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var hidden)
            ? TimeSpan.FromSeconds(hidden)
            : TimeSpan.Zero;
}
