using System.Text.RegularExpressions;

namespace Emulation.Domain;

/// <summary>Ids that people choose for clusters, units, contacts, activities and documents.</summary>
public static partial class Id
{
    /// <summary>Whether the text may serve as an id.</summary>
    public static bool IsValid(string? text) => text is not null && Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
