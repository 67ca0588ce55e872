namespace Emulation.Domain.Submissions.Files;

/// <summary>Programs, which nobody hands in under any extension.</summary>
internal static class ProgramContent
{
    private static readonly byte[][] Marks =
    [
        // Windows and DOS.
        [(byte)'M', (byte)'Z'],
        // Linux.
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        // macOS: 32 and 64 bits in either byte order, and several in one (also the mark of Java's class files).
        [0xFE, 0xED, 0xFA, 0xCE],
        [0xFE, 0xED, 0xFA, 0xCF],
        [0xCE, 0xFA, 0xED, 0xFE],
        [0xCF, 0xFA, 0xED, 0xFE],
        [0xCA, 0xFE, 0xBA, 0xBE],
        // A script that names its interpreter.
        [(byte)'#', (byte)'!'],
    ];

    /// <summary>Whether a file that begins so can be run.</summary>
    public static bool Is(ReadOnlySpan<byte> head)
    {
        foreach (var mark in Marks)
        {
            if (head.StartsWith(mark))
                return true;
        }

        return false;
    }
}
