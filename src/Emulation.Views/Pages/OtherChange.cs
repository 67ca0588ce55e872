namespace Emulation.Views.Pages;

/// <summary>That somebody else changed what a form was made from.</summary>
/// <param name="Who">The name of whoever changed it; null where that is not known.</param>
/// <param name="At">When, local; null where that is not known.</param>
public sealed record OtherChange(string? Who, DateTime? At)
{
    /// <summary>The code of a field that both changed.</summary>
    public const string Code = "changed-meanwhile";

    /// <summary>What is stored now where both changed the same field, by the field's name.</summary>
    public IReadOnlyDictionary<string, string> Stored { get; init; } = new Dictionary<string, string>();

    /// <summary>The fault of a field that both changed.</summary>
    /// <param name="pointer">Leads to the field.</param>
    public static Fault Fault(string pointer) => new(pointer, Code, "Somebody else has changed this since it was read.");
}
