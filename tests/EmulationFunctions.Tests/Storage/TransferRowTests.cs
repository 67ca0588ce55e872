using Azure.Data.Tables;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Uploads under way as they lie in storage since their first version.</summary>
public sealed class TransferRowTests
{
    private const string Sender = """{"contactId":"s","name":"Thư ký","link":{"id":"AAAA","purpose":"unit"},"onBehalf":false}""";

    private const string Session = $$"""{"id":"s1","year":2026,"activityId":"summary","unitId":"unit-a","documentId":"report","name":"báo cáo.pdf","size":1073741824,"openedAt":"2026-11-10T08:00:00+00:00","sender":{{Sender}},"state":"open"}""";

    private const string Completion = $$"""{"id":"c1","year":2026,"activityId":"summary","unitId":"unit-a","sender":{{Sender}},"transfer":{"begun":"2026-11-10T08:00:00+00:00","arrived":"2026-11-10T09:00:00+00:00"},"receipt":"2026-H7K3-M9QX","note":"Đã ký","files":[{"sessionId":"s1","documentId":"report","name":"báo cáo.pdf","size":1073741824,"fileId":"2026-f1","eTag":"\"0x8\"","sha256":"aa","flags":["macros"]}],"state":"refused","version":null,"refusal":{"code":"content-differs","subject":"báo cáo.pdf","detail":".pdf"}""" + "}";

    [Fact]
    public void A_session_is_read_and_written_as_it_was()
    {
        var row = StoredSession.Read(new("", "upload|2026|summary|unit-a|s1") { ["Swept"] = true, ["Json0"] = Session }).Row();

        Assert.Equal("upload|2026|summary|unit-a|s1", row.RowKey);
        Assert.Equal(("AAAA", "Open", true, Session), (row.GetString("Link"), row.GetString("State"), row.GetBoolean("Swept"), row.GetString("Json0")));
        Assert.Equal(new DateTimeOffset(2026, 11, 10, 8, 0, 0, TimeSpan.Zero), row.GetDateTimeOffset("OpenedAt"));
    }

    [Fact]
    public void A_completion_is_read_and_written_as_it_was()
    {
        var completion = StoredCompletion.Read(new("", "completion|2026|summary|unit-a|c1") { ["Json0"] = Completion }).Completion;
        var row = StoredCompletion.Row(completion);

        Assert.Equal(("completion|2026|summary|unit-a|c1", "Refused", Completion), (row.RowKey, row.GetString("State"), row.GetString("Json0")));
        Assert.Equal("inbox|2026|summary|unit-a|c1", StoredCompletion.Mark(completion).RowKey);
    }

    [Fact]
    public void An_allowance_is_read_and_written_as_it_was()
    {
        var stored = new TableEntity("", "allowance|20261103|unit-a") { ["Bytes"] = 42L, ["Last"] = "n1" };

        var row = StoredAllowance.Read(stored).Row();

        Assert.Equal((stored.RowKey, 42L, "n1"), (row.RowKey, row.GetInt64("Bytes"), row.GetString("Last")));
    }

    [Fact]
    public void A_version_that_waits_for_its_scan_is_read_and_written_as_it_was()
    {
        var at = new DateTimeOffset(2026, 11, 10, 8, 0, 0, TimeSpan.Zero);
        var stored = new TableEntity("", "scan|2026|summary|unit-a|000003") { ["FiledAt"] = at, ["Json0"] = """{"files":["2026-f1"],"told":["2026-f1"]}""" };

        var row = StoredScan.Read(stored).Row();

        Assert.Equal((stored.RowKey, at, stored.GetString("Json0")), (row.RowKey, row.GetDateTimeOffset("FiledAt"), row.GetString("Json0")));
    }

    [Fact]
    public void The_names_of_states_stay()
    {
        Assert.Equal("Open Cancelled Abandoned", string.Join(' ', Enum.GetNames<Emulation.Domain.Submissions.Transfers.UploadSessionState>()));
        Assert.Equal("Received Checked Filed Refused", string.Join(' ', Enum.GetNames<Emulation.Domain.Submissions.Transfers.CompletionState>()));
    }
}
