using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>Where a unit stands with an activity, as it is stored.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Submission">What has come and what was reminded of.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredSubmission(int Year, Submission Submission, ETag? ETag)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Submission(Year, Submission.ActivityId, Submission.UnitId))
    {
        ["Activity"] = Submission.ActivityId,
        ["Unit"] = Submission.UnitId,
        ["Version"] = Submission.Version,
        ["State"] = Submission.State.ToString(),
        ["RemindedThrough"] = Submission.RemindedThrough?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.WithContent(Submission);

    internal static StoredSubmission Read(TableEntity row) => new(
        int.Parse(row.RowKey.Split('|')[1], CultureInfo.InvariantCulture),
        row.Content<Submission>(),
        row.ETag);
}

/// <summary>One version as it is stored: never changed.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Submission">The submission as it stood with this version.</param>
/// <param name="Arrived">Ids of the files that came with it.</param>
/// <param name="Contact">Id of the contact through whose link it came.</param>
/// <param name="Link">A short hash of that link.</param>
public sealed record StoredVersion(int Year, Submission Submission, IReadOnlyList<string> Arrived, string Contact, string Link)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Version(Year, Submission.ActivityId, Submission.UnitId, Submission.Version))
    {
        ["Contact"] = Contact,
        ["Link"] = Link,
    }.WithContent(new Content(Submission, Arrived));

    internal static StoredVersion Read(TableEntity row)
    {
        var content = row.Content<Content>();
        var year = int.Parse(row.RowKey.Split('|')[1], CultureInfo.InvariantCulture);
        return new(year, content.Submission, content.Arrived, row.Text("Contact"), row.Text("Link"));
    }

    private sealed record Content(Submission Submission, IReadOnlyList<string> Arrived);
}

/// <summary>A file that was handed in, as it is stored: never changed.</summary>
/// <param name="Document">The file.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="Activity">For which activity.</param>
/// <param name="Unit">Whose.</param>
/// <param name="Version">The version with which it came.</param>
/// <param name="Blob">Its name in the container <c>dossiers</c>.</param>
public sealed record StoredDocument(Document Document, int Year, string Activity, string Unit, int Version, string Blob)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Document(Document.FileId))
    {
        ["Year"] = Year,
        ["Activity"] = Activity,
        ["Unit"] = Unit,
        ["Version"] = Version,
        ["Blob"] = Blob,
    }.WithContent(Document);

    internal static StoredDocument Read(TableEntity row) => new(
        row.Content<Document>(),
        row.GetInt32("Year") ?? 0,
        row.Text("Activity"),
        row.Text("Unit"),
        row.GetInt32("Version") ?? 0,
        row.Text("Blob"));
}
