using System.Diagnostics.CodeAnalysis;

namespace Emulation.Domain.Submissions;

/// <summary>What an organizer should know of a file before opening it.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A flag on a file, no set of bits.")]
public enum DocumentFlag
{
    /// <summary>It holds programs of its own (VBA, Excel 4 macros).</summary>
    Macros,

    /// <summary>It, or a file in it, opens only with a password.</summary>
    Encrypted,
}
