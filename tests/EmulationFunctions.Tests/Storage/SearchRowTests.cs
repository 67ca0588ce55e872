using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>What search keeps, as it lies in storage.</summary>
public sealed class SearchRowTests
{
    [Fact]
    public void Words_lead_to_some_files_of_a_year_and_to_the_letters_of_a_day()
    {
        Assert.Equal("find|bao|file|2026-k", RowKeys.FindFiles("bao", "2026-k3v9"));
        Assert.Equal("find|bao|letter|20261103", RowKeys.FindLetters("bao", "20261103-reminder-aa"));
        var row = new StoredFinds("find|bao|file|2026-k", ["2026-k3v9", "2026-k2x7"], null).Row();
        Assert.Equal("""["2026-k3v9","2026-k2x7"]""", row["Json0"]);
        Assert.Equal(["2026-k3v9", "2026-k2x7"], StoredFinds.Read(row).Ids);
        Assert.Equal(["document|2026-k3v9", "paper|2026-ab|2026-k3v9"], new[] { "2026-k3v9", StoredFinds.IdOf("2026-ab", "2026-k3v9") }.Select(StoredFinds.RowOf));
    }

    [Fact]
    public void A_transaction_names_the_files_and_letters_that_come_with_it()
    {
        var batch = new Batch("cluster-1").Add(new("", "letter|20261103-reminder-aa")).Add(new("", "outbox|20261103-reminder-aa")).Add(new("", "document|2026-k3v9")).Add(new("", "paper|2026-ab|2026-q4r5"))
            .Replace(new("", "letter|20261102-reminder-aa"), default).Delete("document|2026-m2x7");

        var mark = Assert.Single(batch.Marked().Skip(batch.Actions.Count)).Entity;

        Assert.StartsWith("unfound|", mark.RowKey, StringComparison.Ordinal);
        Assert.Equal("cluster-1", mark.PartitionKey);
        Assert.Equal("""["letter|20261103-reminder-aa","document|2026-k3v9","paper|2026-ab|2026-q4r5"]""", ((Azure.Data.Tables.TableEntity)mark)["Json0"]);
        Assert.Empty(new Batch("cluster-1").Add(new("", "audit|2026|1|a")).Marked().Skip(1));

        var reworded = new Batch("cluster-1").Replace(new("", "letter|20261103-reminder-aa"), default).Reword(["letter|20261103-reminder-aa", RowKeys.Unfind("bao", "20261103-reminder-aa")]);
        Assert.Equal("""["letter|20261103-reminder-aa","find|bao|letter|20261103|20261103-reminder-aa"]""", ((Azure.Data.Tables.TableEntity)reworded.Marked()[^1].Entity)["Json0"]);
    }
}
