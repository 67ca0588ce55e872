using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Own words and requests to be replaced as they lie in storage.</summary>
public sealed class WordsRowTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 3, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Own_words_are_written_and_read_as_they_were()
    {
        var words = new ClusterWords([new("reminder", Language.Vi, "Nhắc: {count}", "Kính gửi\n\n{unit}"), new("weekly", Language.En, null, "Hello")]);

        var row = new StoredWords(words, 7, null).Row();

        Assert.Equal(("words", 7), (row.RowKey, row.GetInt32("Revision")));
        Assert.Equal(
            """{"words":[{"kind":"reminder","language":"vi","subject":"Nhắc: {count}","opening":"Kính gửi\n\n{unit}"},{"kind":"weekly","language":"en","subject":null,"opening":"Hello"}]}""",
            row["Json0"]);
        Assert.Equal(words.Words, StoredWords.Read(row).Words.Words);
    }

    [Fact]
    public void A_request_to_be_replaced_is_written_and_read_as_it_was()
    {
        var asked = new Replacement("k3v9", "a-secretary", "unit-a", "Thư ký A", "Thư ký B", "b@a.example", Then) { AskedFrom = "a@a.example", State = ReplacementState.Declined, Reason = "Chưa", DecidedAt = Then.AddDays(1), DecidedBy = "organizer" };

        var row = StoredReplacement.Row(asked);

        Assert.Equal(("replacement|a-secretary", "Declined"), (row.RowKey, row["State"]));
        Assert.Equal(
            """{"id":"k3v9","contactId":"a-secretary","unitId":"unit-a","askedBy":"Thư ký A","name":"Thư ký B","email":"b@a.example","askedAt":"2026-11-03T01:00:00+00:00","askedFrom":"a@a.example","state":"declined","reason":"Chưa","decidedAt":"2026-11-04T01:00:00+00:00","decidedBy":"organizer"}""",
            row["Json0"]);
        Assert.Equal(asked, StoredReplacement.Read(row).Replacement);
    }
}
