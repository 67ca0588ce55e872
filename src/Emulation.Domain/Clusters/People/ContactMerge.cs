namespace Emulation.Domain.Clusters.People;

/// <summary>What two people made of one contact, put together.</summary>
/// <param name="Contact">The contact with the changes of both; where both changed the same, as "mine" has it.</param>
/// <param name="Both">Names of the members that both changed, each to something else.</param>
public sealed record ContactMerge(ContactDraft Contact, IReadOnlyList<string> Both)
{
    /// <summary>Puts the changes of two people together, member by member.</summary>
    /// <param name="origin">What both began from; null where nobody knows, so that all that differs was changed by both.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static ContactMerge Of(ContactDraft? origin, ContactDraft mine, ContactDraft theirs)
    {
        var both = new List<string>();
        var merged = mine with
        {
            Name = Merged(nameof(ContactDraft.Name), one => one.Name),
            Email = Merged(nameof(ContactDraft.Email), one => one.Email),
            UnitId = Merged(nameof(ContactDraft.UnitId), one => one.UnitId),
            Role = Merged(nameof(ContactDraft.Role), one => one.Role),
            Language = Merged(nameof(ContactDraft.Language), one => one.Language),
        };
        return new(merged, both);

        string? Merged(string member, Func<ContactDraft, string?> value)
        {
            if (origin is not null && Same(value(origin), value(mine)))
                return value(theirs);
            if (!Same(value(mine), value(theirs)) && (origin is null || !Same(value(origin), value(theirs))))
                both.Add(member);
            return value(mine);
        }
    }

    private static bool Same(string? one, string? other) => (one?.Trim() ?? "") == (other?.Trim() ?? "");
}
