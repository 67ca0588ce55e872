namespace Emulation.Domain;

/// <summary>Puts what two people made of one thing together, a field at a time.</summary>
/// <param name="origin">What both began from; null where nobody knows, so that all that differs was changed by both.</param>
/// <param name="mine">What one made of it.</param>
/// <param name="theirs">What the other made of it.</param>
internal sealed class FieldMerge<T>(T? origin, T mine, T theirs)
    where T : class
{
    private readonly List<string> both = [];

    /// <summary>Names of the fields, of those asked for so far, that both changed, each to something else.</summary>
    public IReadOnlyList<string> Both => both;

    /// <summary>What a field becomes: as whoever changed it has it; where both changed it, as "mine" has it.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">Reads it.</param>
    /// <param name="same">Whether two of its values mean the same.</param>
    public TValue Of<TValue>(string name, Func<T, TValue> value, Func<TValue, TValue, bool>? same = null)
    {
        same ??= EqualityComparer<TValue>.Default.Equals;
        var (my, their) = (value(mine), value(theirs));
        if (origin is not null && same(value(origin), my))
            return their;
        if (!same(my, their) && (origin is null || !same(value(origin), their)))
            both.Add(name);
        return my;
    }
}
