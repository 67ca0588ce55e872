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
        var fields = new FieldMerge<ContactDraft>(origin, mine, theirs);
        var merged = mine with
        {
            Name = fields.Of(nameof(ContactDraft.Name), one => one.Name, Same),
            Email = fields.Of(nameof(ContactDraft.Email), one => one.Email, Same),
            UnitId = fields.Of(nameof(ContactDraft.UnitId), one => one.UnitId, Same),
            Role = fields.Of(nameof(ContactDraft.Role), one => one.Role, Same),
            Language = fields.Of(nameof(ContactDraft.Language), one => one.Language, Same),
        };
        return new(merged, fields.Both);
    }

    private static bool Same(string? one, string? other) => (one?.Trim() ?? "") == (other?.Trim() ?? "");
}
