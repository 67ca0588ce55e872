namespace Emulation.Domain.Letters;

/// <summary>What two people made of the words for one kind and language, put together.</summary>
/// <param name="Words">The words with the changes of both; where both changed the same, as "mine" has it.</param>
/// <param name="Both">What both changed, each to something else: <c>subject</c>, <c>opening</c>.</param>
public sealed record OwnWordsMerge(OwnWords Words, IReadOnlyList<string> Both)
{
    /// <summary>Puts the changes of two people together.</summary>
    /// <param name="origin">What both began from; null where nobody knows, so that all that differs was changed by both.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static OwnWordsMerge Of(OwnWords? origin, OwnWords mine, OwnWords theirs)
    {
        var fields = new FieldMerge<OwnWords>(origin, mine, theirs);
        return new(mine with { Subject = fields.Of("subject", one => one.Subject), Opening = fields.Of("opening", one => one.Opening) }, fields.Both);
    }
}
