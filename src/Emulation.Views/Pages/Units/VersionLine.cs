namespace Emulation.Views.Pages;

/// <summary>A version of a submission, as a list shows it.</summary>
/// <param name="Version">Its number.</param>
/// <param name="SubmittedAt">When it came, local.</param>
/// <param name="By">Who handed it in.</param>
/// <param name="Receipt">Its receipt number.</param>
/// <param name="Late">Whether it came after the deadline.</param>
/// <param name="Note">What the sender told the organizers.</param>
/// <param name="Files">The files that came with it.</param>
public sealed record VersionLine(int Version, DateTime SubmittedAt, string By, string Receipt, bool Late, string? Note, IReadOnlyList<FileLink> Files)
{
    /// <summary>The values that it registered, in the order of the activity.</summary>
    public IReadOnlyList<ReceivedValue> Values { get; init; } = [];

    /// <summary>Versions as a page shows them: those with many files or values take more room.</summary>
    /// <param name="all">All of them, the newest first.</param>
    /// <param name="asked">The page, from 1 on.</param>
    public static ListPage<VersionLine> Page(IReadOnlyList<VersionLine> all, int asked) => ListPage.Of(all, asked, version => version.Room, 80);

    /// <summary>How much room it takes in a list.</summary>
    public int Room => 2 + Files.Count + Values.Count;
}
