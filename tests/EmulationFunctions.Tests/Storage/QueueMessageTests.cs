using System.Text.Json;
using Azure.Storage.Queues;
using EmulationFunctions.Storage;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Messages of older versions may lie in a queue when a new one is deployed.</summary>
public sealed class QueueMessageTests
{
    [Fact]
    public void Messages_of_every_version_ever_sent_are_read()
    {
        Assert.Equal(
            new LetterNudge("cluster-1", "20261103-reminder-1"),
            QueueMessages.Read<LetterNudge>("letter/1", """{"schema":"letter/1","message":{"cluster":"cluster-1","key":"20261103-reminder-1"}}"""));
        var several = QueueMessages.Read<LettersNudge>("letters/1", """{"schema":"letters/1","message":{"cluster":"cluster-1","keys":["20261103-reminder-1","20261103-reminder-2"]}}""");
        Assert.Equal(("cluster-1", "20261103-reminder-1 20261103-reminder-2"), (several.Cluster, string.Join(' ', several.Keys)));
        Assert.Equal(
            new ClusterCheckMessage("cluster-1"),
            QueueMessages.Read<ClusterCheckMessage>("cluster-check/1", """{"schema":"cluster-check/1","message":{"cluster":"cluster-1"}}"""));
        Assert.Equal(
            new SignInRequest("an@cluster.example", "b1"),
            QueueMessages.Read<SignInRequest>("sign-in/1", """{"schema":"sign-in/1","message":{"email":"an@cluster.example","browser":"b1"}}"""));
        Assert.Equal(
            new CompletionMessage("cluster-1", "2026|summary|unit-a|c1"),
            QueueMessages.Read<CompletionMessage>("completion/1", """{"schema":"completion/1","message":{"cluster":"cluster-1","key":"2026|summary|unit-a|c1"}}"""));
        Assert.Equal(
            new DeliveryEventsMessage("20261103/aa"),
            QueueMessages.Read<DeliveryEventsMessage>("delivery-events/1", """{"schema":"delivery-events/1","message":{"blob":"20261103/aa"}}"""));
    }

    [Fact]
    public void Their_names_and_versions_stay() =>
        Assert.Equal(
            ("letter/1", "letters/1", "cluster-check/1", "sign-in/1", "completion/1", "delivery-events/1"),
            (LetterNudge.Schema, LettersNudge.Schema, ClusterCheckMessage.Schema, SignInRequest.Schema, CompletionMessage.Schema, DeliveryEventsMessage.Schema));

    [Theory]
    [InlineData("""{"schema":"letter/2","message":{"cluster":"c","key":"k"}}""")]
    [InlineData("""{"schema":"letter/1"}""")]
    [InlineData("""{"message":{"cluster":"c","key":"k"}}""")]
    [InlineData("null")]
    [InlineData("letter")]
    public void Anything_else_is_no_message_and_goes_where_a_person_sees_it(string text) =>
        Assert.ThrowsAny<JsonException>(() => QueueMessages.Read<LetterNudge>("letter/1", text));

    [Fact]
    public async Task A_message_lies_in_the_queue_as_it_is_written_and_never_expires()
    {
        var queue = new QueueClient(TestStorage.ConnectionString, $"messages-{Guid.NewGuid():N}");
        await queue.CreateAsync(cancellationToken: TestContext.Current.CancellationToken);

        await queue.SendAsync(LetterNudge.Schema, new LetterNudge("cluster-1", "20261103-reminder-1"), null, TestContext.Current.CancellationToken);

        var message = (await queue.ReceiveMessageAsync(cancellationToken: TestContext.Current.CancellationToken)).Value;
        Assert.Equal("""{"schema":"letter/1","message":{"cluster":"cluster-1","key":"20261103-reminder-1"}}""", message.Body.ToString());
        Assert.True(message.ExpiresOn is null || message.ExpiresOn.Value.Year > 9000, $"It expires on {message.ExpiresOn}.");
        await queue.DeleteAsync(TestContext.Current.CancellationToken);
    }
}
