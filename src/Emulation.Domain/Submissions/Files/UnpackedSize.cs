namespace Emulation.Domain.Submissions.Files;

/// <summary>An archive unpacks to no more than somebody's disk can take.</summary>
public sealed class UnpackedSize : IFileRule
{
    /// <summary>Most MiB of all files together.</summary>
    public const int MostMegabytes = 1024;

    /// <summary>Most bytes of all files together.</summary>
    public const long Most = MostMegabytes * 1024L * 1024L;

    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive is { Unpacked: > Most } ? Refusal.UnpacksTooLarge(file.Name.Text, MostMegabytes) : null;
}
