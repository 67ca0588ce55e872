using Azure.Data.Tables;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>What is kept for a time only goes when that is over, and nothing else does.</summary>
public sealed class RetentionTests
{
    private static DateTimeOffset Now => KeptRows.Now;

    [Fact]
    public async Task Letters_and_the_log_go_after_their_time_and_what_is_unfinished_stays()
    {
        await using var kept = await KeptRows.MakeAsync();
        foreach (var (days, name) in new[] { (500, "old"), (101, "over"), (99, "young") })
        {
            await AddAsync(kept, RowKeys.Letter($"{Now.AddDays(-days):yyyyMMdd}-{name}"), "CreatedAt", Now.AddDays(-days));
            await AddAsync(kept, RowKeys.Audit(Now.AddDays(-days), name), "At", Now.AddDays(-days));
        }

        await AddAsync(kept, RowKeys.Letter($"{Now.AddDays(-400):yyyyMMdd}-open"), "CreatedAt", Now.AddDays(-400));
        await AddAsync(kept, RowKeys.Unfinished($"{Now.AddDays(-400):yyyyMMdd}-open"), "CreatedAt", Now.AddDays(-400));

        await kept.SweepAsync(new Dictionary<string, int>());
        Assert.Equal(9, (await NamesAsync(kept)).Count);
        for (var time = 0; time < 2; time++)
            await kept.SweepAsync(new Dictionary<string, int> { ["LettersDays"] = 100, ["AuditDays"] = 400 });

        Assert.Equal(["audit over", "audit young", "cluster cluster", "letter open", "letter young", "outbox open"], (await NamesAsync(kept)).Order(StringComparer.Ordinal));
        // The agenda has the cluster looked at when the next one's time comes.
        var slots = await SlotsAsync(kept);
        Assert.Contains($"{Now.AddDays(-99).AddDays(101):yyyyMMddHH}", slots);
        Assert.Contains($"{Now.AddDays(-101).AddDays(400):yyyyMMddHH}", slots);
    }

    [Fact]
    public async Task Traces_of_what_is_over_go_after_their_time_and_what_is_still_needed_stays()
    {
        var contact = new Contact("an", "Lê Thị An", "an@unit.example", "unit-a", ContactRole.Secretary, Language.Vi);
        await using var kept = await KeptRows.MakeAsync(contact);
        var (old, young) = (Now.AddDays(-101), Now.AddDays(-99));
        // Closed long ago: a contact's that still takes nothing, and one that a letter waits for, keep letters back.
        foreach (var (email, at, opened) in new[]
        {
            ("AN@unit.example", old, null), ("waited-for@partner.example", old, null), ("young@partner.example", young, null),
            ("opened-lately@partner.example", old, young), ("guest@partner.example", old, null), ("opened@unit.example", old, (DateTimeOffset?)old),
        })
        {
            await kept.AddAsync(StoredClosedAddress.Row(new(email, "X", null, AddressFault.Bounced, null, at, opened)));
        }

        await kept.AddAsync(new TableEntity("", RowKeys.Letter("20260101-minutes")) { ["ToEmail"] = "Waited-For@partner.example", ["State"] = "Planned" });
        await kept.AddAsync(StoredLetter.Mark("20260101-minutes"));

        // Requests: one that nobody has decided stays, one of a person who is gone does not.
        foreach (var (id, state, decided) in new[] { ("an", ReplacementState.Open, null), ("gone", ReplacementState.Open, null), ("over", ReplacementState.Declined, old), ("late", ReplacementState.Accepted, (DateTimeOffset?)young) })
            await kept.AddAsync(StoredReplacement.Row(new Replacement("r", id, "unit-a", "Người", "Người Mới", "moi@unit.example", old) { State = state, DecidedAt = decided }));

        // More uploads than one transaction takes; one still comes in, one has pieces left.
        foreach (var number in Enumerable.Range(100, 120))
            await kept.AddAsync(Upload($"old-{number}", old, UploadEnd.Swept));
        await kept.AddAsync(Upload("old-open", old, UploadEnd.Open));
        await kept.AddAsync(Upload("old-ended", old, UploadEnd.Ended));
        await kept.AddAsync(Upload("young", young, UploadEnd.Swept));

        await kept.SweepAsync(new Dictionary<string, int> { ["MeetingsDays"] = 365 });
        Assert.Equal(123, (await kept.RowsAsync("upload|")).Count);
        await kept.ForgetDayAsync();
        await kept.SweepAsync(new Dictionary<string, int> { ["TracesDays"] = 100 });

        Assert.Equal(
            ["AN@unit.example", "opened-lately@partner.example", "waited-for@partner.example", "young@partner.example"],
            (await kept.RowsAsync("closed|")).Select(row => StoredClosedAddress.Read(row).Address.Email).Order(StringComparer.Ordinal));
        Assert.Equal(["replacement|an", "replacement|late"], (await kept.RowsAsync("replacement|")).Select(row => row.RowKey));
        Assert.Equal(["old-ended", "old-open", "young"], (await kept.RowsAsync("upload|")).Select(row => row.RowKey.Split('|')[^1]));
        Assert.Equal("Planned", Assert.Single(await kept.RowsAsync("letter|")).GetString("State"));

        // Where nothing else happens, it is looked through again in a week.
        Assert.Contains(await SlotsAsync(kept), slot => string.CompareOrdinal(slot, $"{Now.AddDays(7):yyyyMMddHH}") <= 0 && string.CompareOrdinal(slot, $"{Now.AddHours(2):yyyyMMddHH}") > 0);
    }

    [Fact]
    public async Task What_no_key_sorts_is_looked_through_once_a_day()
    {
        await using var kept = await KeptRows.MakeAsync();
        var days = new Dictionary<string, int> { ["TracesDays"] = 60 };
        await kept.AddAsync(new TableEntity("", RowKeys.Swept) { ["Day"] = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(-1), TimeSpan.Zero) });
        await kept.AddAsync(Upload("first", Now.AddDays(-100), UploadEnd.Swept));
        await kept.SweepAsync(days);
        Assert.Empty(await kept.RowsAsync("upload|"));

        var noted = (await kept.RowsAsync("swept"))[0].GetDateTimeOffset("Day");
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero), (noted!.Value.Offset, noted.Value.TimeOfDay));
        // The whole of the next two days: the test may run over midnight.
        await kept.Stores.Clusters.UpsertEntityAsync(new TableEntity(KeptRows.Cluster, RowKeys.Swept) { ["Day"] = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero) }, cancellationToken: TestContext.Current.CancellationToken);
        await kept.AddAsync(Upload("second", Now.AddDays(-100), UploadEnd.Swept));
        await kept.SweepAsync(days);
        Assert.Single(await kept.RowsAsync("upload|"));
    }

    private enum UploadEnd
    {
        Open,
        Ended,
        Swept,
    }

    private static TableEntity Upload(string id, DateTimeOffset at, UploadEnd end) => new("", RowKeys.UploadSession(2025, "summary", "unit-a", id))
    {
        ["OpenedAt"] = at,
        ["State"] = end == UploadEnd.Open ? "Open" : "Abandoned",
        ["Swept"] = end == UploadEnd.Swept,
    };

    private static Task AddAsync(KeptRows kept, string key, string column, DateTimeOffset at) => kept.AddAsync(new TableEntity("", key) { [column] = at });

    private static async Task<IReadOnlyList<string>> NamesAsync(KeptRows kept) =>
        [.. (await kept.RowsAsync()).Select(row => $"{row.RowKey.Split('|')[0]} {row.RowKey.Split('|', '-')[^1]}")];

    private static async Task<IReadOnlyList<string>> SlotsAsync(KeptRows kept)
    {
        var slots = new List<string>();
        await foreach (var entry in kept.Stores.Agenda.QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            slots.Add(entry.PartitionKey);
        return slots;
    }
}
