using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Emulation.Views.Pages;

/// <summary>
/// What a form was made from, as it travels with the page: a fingerprint of each of its values. It tells which of them are
/// other ones since, not what they were; so a meeting of a thousand people takes eight kilobytes.
/// </summary>
public sealed class FormOrigin
{
    /// <summary>Characters of a fingerprint: six bytes, so that a thousand values are told from a thousand others.</summary>
    private const int Length = 8;

    private readonly HashSet<string> prints;

    private FormOrigin(IEnumerable<string> prints) => this.prints = [.. prints];

    /// <summary>Of a form of which nobody knows what it was made from.</summary>
    public static FormOrigin None { get; } = new([]);

    /// <summary>Whether anybody knows what the form was made from.</summary>
    public bool IsKnown => prints.Count > 0;

    /// <summary>The values as text.</summary>
    public static string Pack(IEnumerable<(string Name, string Value)> values) => string.Concat(values.Select(field => Print(field.Name, field.Value)));

    /// <summary>What such a text says; it comes back from a browser.</summary>
    public static FormOrigin Read(string packed) => new(packed.Chunk(Length).Select(print => new string(print)));

    /// <summary>Whether the field had this value, or this one among many.</summary>
    public bool Has(string name, string value) => prints.Contains(Print(name, value));

    private static string Print(string name, string value) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{value}")).AsSpan(0, Length * 6 / 8));
}
