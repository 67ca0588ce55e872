using Azure.Data.Tables;
using Emulation.Domain.Meetings;
using EmulationFunctions.Links;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Guests of meetings that are long past are known no more, and everybody else is.</summary>
public sealed class FormerGuestTests
{
    private static readonly Dictionary<string, int> Year = new() { ["MeetingsDays"] = 365 };

    private static readonly Contact An = new("an", "Lê Thị An", "an@unit.example", "unit-a", ContactRole.Secretary, Language.Vi);

    private static readonly string[] Gone = ["one@partner.example", "Khách Mời Một", "Sở Một", "carol@unit.example", "Thư Ký Cũ", "stranger@elsewhere.example", "la@elsewhere.example", "Người Lạ Nào"];

    // Both meetings know the same guest; one ended a year and a month ago, the other one within the year.
    private static readonly Meeting Old = Meeting("2024-old", KeptRows.Now.AddDays(-395));
    private static readonly Meeting Young = Meeting("2025-young", KeptRows.Now.AddDays(-300));

    [Fact]
    public async Task Guests_of_meetings_long_past_are_taken_out_and_those_whom_letters_go_to_stay()
    {
        await using var kept = await MakeAsync();
        await kept.SweepAsync(Year);

        Assert.Equal(["invitee|2024-old|an", "invitee|2024-old|g-2", "invitee|2024-old|g-3", "invitee|2025-young|g-1"], (await kept.RowsAsync("invitee|")).Select(row => row.RowKey));
        await IsLeftAsync(kept);
        // What a letter waited for has been settled: the next day takes the last one too.
        await kept.Stores.Clusters.DeleteEntityAsync(KeptRows.Cluster, RowKeys.Unfinished("20260101-minutes"), cancellationToken: TestContext.Current.CancellationToken);
        await kept.ForgetDayAsync();
        await kept.SweepAsync(Year);
        Assert.Equal(["invitee|2024-old|an", "invitee|2024-old|g-3", "invitee|2025-young|g-1"], (await kept.RowsAsync("invitee|")).Select(row => row.RowKey));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cut_off_at_each_of_its_writes_it_goes_on_until_no_trace_is_left(bool answered)
    {
        await using var kept = await MakeAsync();
        await using var proxy = await StorageProxy.StartAsync(TestStorage.ConnectionString);
        var lives = 0;
        for (var struck = true; struck;)
        {
            Assert.True(++lives < 60, "It does not end.");
            using var life = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var fatal = new FatalCall(_ => true, lives, answered, life.Cancel);
            proxy.Watch = fatal.SeeAsync;
            try
            {
                await kept.SweepAsync(Year, proxy.ConnectionString, life.Token);
            }
            catch (Exception) when (fatal.Struck is not null)
            {
                // Nobody hears the end of it.
            }

            struck = fatal.End() is not null;
        }

        Assert.InRange(lives, 5, 60);
        await IsLeftAsync(kept);
    }

    [Fact]
    public async Task A_large_meeting_is_done_a_part_at_a_time()
    {
        await using var kept = await KeptRows.MakeAsync(An);
        await kept.AddAsync(StoredMeeting.Row(Old));
        foreach (var number in Enumerable.Range(1, 130))
            await kept.AddAsync(StoredInvitee.Row(Old.Id, new($"g-{number}", $"Khách Số {number}", $"g{number}@partner.example", Language.Vi, null, null)));

        await kept.SweepAsync(Year);
        Assert.Equal(30, (await kept.RowsAsync("invitee|")).Count);
        await kept.SweepAsync(Year);
        Assert.Empty(await kept.RowsAsync("invitee|"));
        Assert.Single(await kept.RowsAsync("meeting|"));
    }

    private static async Task<KeptRows> MakeAsync()
    {
        var kept = await KeptRows.MakeAsync(An);
        var one = new Invitee("g-1", "Khách Mời Một", "one@partner.example", Language.Vi, null, null) { Organization = "Sở Một", Answer = Answer.Yes, Remark = "Đến muộn" };
        await kept.AddAsync(StoredMeeting.Row(Old));
        await kept.AddAsync(StoredMeeting.Row(Young));
        await kept.AddAsync(StoredInvitee.Row(Young.Id, one));
        await new LinkTable(kept.Stores).AddAsync(new Link("AAAA", LinkPurpose.Rsvp, KeptRows.Cluster, KeptRows.Now) { Invitee = "g-1" }, TestContext.Current.CancellationToken);
        foreach (var invitee in new[]
        {
            one with { LinkId = "AAAA" },
            // A letter to this one has not gone out yet; that one has the mailbox of a contact.
            new Invitee("g-2", "Khách Mời Hai", "two@partner.example", Language.Vi, null, null),
            new Invitee("g-3", "Bà An", "An@unit.example", Language.Vi, null, null),
            // She was a contact once. An, who is one, had named somebody to come instead.
            new Invitee("carol", "Thư Ký Cũ", "carol@unit.example", Language.Vi, "carol", "unit-a"),
            new Invitee("an", An.Name, An.Email, Language.Vi, "an", "unit-a") { Answer = Answer.No, Substitute = new("Người Lạ Nào", "la@elsewhere.example", SubstituteState.Declined) },
        })
        {
            await kept.AddAsync(StoredInvitee.Row(Old.Id, invitee));
        }

        foreach (var (from, hash) in new[] { ("stranger@elsewhere.example", "a"), (An.Email, "b") })
            await kept.AddAsync(new StoredReply(KeptRows.Now.AddDays(-400), from, "unknown-attendee", null, null).Row(Old.Id, KeptRows.Now.AddDays(-400), hash));
        await kept.AddAsync(new TableEntity("", RowKeys.Letter("20260101-minutes")) { ["ToEmail"] = "two@partner.example", ["State"] = "Planned" });
        await kept.AddAsync(StoredLetter.Mark("20260101-minutes"));
        await NoteAsync(kept, Old, "g-1", "answered", ("name", "Khách Mời Một"), ("invitee", "g-1"));
        await NoteAsync(kept, Old, "carol", "answered", ("name", "Thư Ký Cũ"));
        await NoteAsync(kept, Old, "an", "answered", ("name", An.Name));
        await NoteAsync(kept, Old, "app", "reply-refused", ("from", "stranger@elsewhere.example"));
        return kept;
    }

    private static Task NoteAsync(KeptRows kept, Meeting meeting, string who, string what, params (string Key, string Value)[] detail) =>
        kept.AddAsync(new AuditEntry(KeptRows.Now.AddDays(-400), who, what, meeting.Id, null, detail.ToDictionary(one => one.Key, one => one.Value)).Row());

    /// <summary>Of the old meeting only what is the cluster's own, and the young one whole.</summary>
    private static async Task IsLeftAsync(KeptRows kept)
    {
        Assert.Equal(["invitee|2025-young|g-1 Json0"], await kept.HoldingAsync(Gone));
        Assert.Equal(2, (await kept.RowsAsync("meeting|")).Count);
        Assert.Equal([An.Email], (await kept.RowsAsync("reply|")).Select(row => row.GetString("From")));
        Assert.Equal(["an", "app", "removed-person", "removed-person"], (await kept.RowsAsync("audit|")).Select(row => row.GetString("Who")).Order(StringComparer.Ordinal));
        Assert.Contains((await kept.RowsAsync("audit|")), row => row.GetString("Detail") == """{"name":"Người đã xóa","invitee":"g-1"}""");
        var substitute = StoredInvitee.Read((await kept.RowsAsync("invitee|2024-old|an"))[0]).Invitee;
        Assert.Equal((Answer.No, new Substitute("Người đã xóa", "removed@person.invalid", SubstituteState.Declined)), (substitute.Answer, substitute.Substitute));
        Assert.Null(await new LinkTable(kept.Stores).FindAsync("AAAA", TestContext.Current.CancellationToken));
    }

    private static Meeting Meeting(string id, DateTimeOffset end) =>
        new(id, $"{id}@cluster.example", "Hội nghị tổng kết", end.UtcDateTime.AddHours(-3), end.UtcDateTime, "Vũng Tàu", null, "", "an", 1) { IsSent = true };
}
