namespace EmulationFunctions.Organizer.Archives;

/// <summary>One file of an archive.</summary>
/// <param name="Path">Its name in the archive, with the unit's folder.</param>
/// <param name="UnitName">Whose.</param>
/// <param name="DocumentTitle">What it answers; empty for an activity's only report.</param>
/// <param name="Version">The submission as it stood with the version that brought the file.</param>
/// <param name="Document">The file.</param>
/// <param name="Blob">Its name in the container <c>dossiers</c>.</param>
/// <param name="ReceivedAt">When it came, by the cluster's clocks.</param>
internal sealed record ArchivedFile(
    string Path, string UnitName, string DocumentTitle, Submission Version, Document Document, string Blob, DateTimeOffset ReceivedAt)
{
    /// <summary>Why the file itself is not in the archive; null where it is.</summary>
    public string? Closed { get; init; }
}
