namespace Emulation.Views.Pages;

/// <summary>What two organizers made of one meeting, put together.</summary>
/// <param name="Form">The form with the changes of both, made from what is stored now; where both changed the same, as "mine" has it.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Both">Names of the fields that both changed, each to something else.</param>
public sealed record MeetingMerge(MeetingForm Form, MeetingForm Theirs, IReadOnlyList<string> Both)
{
    /// <summary>Puts the changes of two people together, field by field; of invitees, guests and deputies what each added or took out.</summary>
    /// <param name="origin">What "mine" began from; where nobody knows, all that differs was changed by both.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What is stored now.</param>
    public static MeetingMerge Of(FormOrigin origin, MeetingForm mine, MeetingForm theirs)
    {
        var both = new List<string>();
        var form = theirs.With(MeetingForm.Names, Merged) with { Find = mine.Find };
        // Sent a second time nothing is left to change, and nobody is told of it again.
        return new(form with { Announce = mine.Announce && MeetingForm.Names.Any(name => !Same(form[name], theirs[name])) }, theirs, both);

        IReadOnlyList<string> Merged(string name)
        {
            var (one, other) = (mine[name], theirs[name]);
            if (Same(one, other))
                return other;
            if (origin.IsKnown && MeetingForm.HasMany(name))
                return [.. other.Where(value => one.Contains(value) || !origin.Has(name, value)), .. one.Except(other).Where(value => !origin.Has(name, value))];
            if (one.All(value => origin.Has(name, value)))
                return other;
            if (!other.All(value => origin.Has(name, value)))
                both.Add(name);
            return one;
        }
    }

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.ToHashSet().SetEquals(other);
}
