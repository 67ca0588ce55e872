using System.Text.Json;

namespace Emulation.Domain.Reminders;

/// <summary>What becomes of a letter to come when something changes.</summary>
public enum ForecastChange
{
    /// <summary>It comes and would not have come.</summary>
    New,

    /// <summary>It would have come and does not.</summary>
    Gone,

    /// <summary>It comes on the same day and says something else.</summary>
    Different,
}

/// <summary>In what two forecasts of letters differ.</summary>
public static class ForecastDifference
{
    /// <summary>The letters that differ, in order; a letter is the same where day, kind and person are.</summary>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="before">What would go out.</param>
    /// <param name="after">What would go out after a change.</param>
    public static IReadOnlyList<(ForecastChange Change, ForeseenLetter Letter)> Between(ClusterZone zone, IEnumerable<ForeseenLetter> before, IEnumerable<ForeseenLetter> after)
    {
        var (old, now) = (ByPlace(zone, before), ByPlace(zone, after));
        return
        [
            .. from place in old.Keys.Union(now.Keys)
               let was = old.GetValueOrDefault(place)
               let one = now.GetValueOrDefault(place)
               where was is null || one is null || Text(was) != Text(one)
               let change = was is null ? ForecastChange.New : one is null ? ForecastChange.Gone : ForecastChange.Different
               orderby (one ?? was)!.At, (one ?? was)!.To.Email, place.Number
               select (change, (one ?? was)!),
        ];
    }

    /// <summary>Several letters of a kind to one person on one day are told apart by their order.</summary>
    private static Dictionary<(DateOnly Day, Type Kind, string Mailbox, int Number), ForeseenLetter> ByPlace(ClusterZone zone, IEnumerable<ForeseenLetter> letters) =>
        letters
            .GroupBy(letter => (zone.Day(letter.At), letter.Content.GetType(), Mailbox.Normal(letter.To.Email)))
            .SelectMany(group => group.Select((letter, number) => KeyValuePair.Create((group.Key.Item1, group.Key.Item2, group.Key.Item3, number), letter)))
            .ToDictionary();

    private static string Text(ForeseenLetter letter) => JsonSerializer.Serialize(letter.Content, letter.Content.GetType());
}
