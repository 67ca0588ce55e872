namespace Emulation.Views.Papers;

/// <summary>A plate that stands before somebody (biển tên).</summary>
/// <param name="Name">The person's name, without what stands behind it.</param>
/// <param name="Organization">Where the person comes from; may be empty.</param>
public sealed record NamePlate(string Name, string Organization)
{
    /// <summary>The plates of these people.</summary>
    public static IReadOnlyList<NamePlate> Of(IReadOnlyList<DelegateLine> people) => [.. people.Select(person => new NamePlate(person.Name.ToUpperInvariant(), person.Organization))];

    /// <summary>How large the name can be on a plate that is 180 mm wide, in points.</summary>
    public int Points => Name.Length switch
    {
        <= 18 => 40,
        <= 26 => 30,
        <= 40 => 22,
        _ => 16,
    };
}
