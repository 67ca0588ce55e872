using System.Diagnostics.CodeAnalysis;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>A file that is at odds with itself.</summary>
internal static class Damaged
{
    /// <summary>Ends the reading of such a file.</summary>
    /// <exception cref="InvalidDataException">It is so.</exception>
    public static void If([DoesNotReturnIf(true)] bool isSo, string what)
    {
        if (isSo)
            throw new InvalidDataException(what);
    }
}
