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
    /// <summary>The letters that differ, in order; a letter is the same where day, kind and person are. Of both forecasts one day is kept at a time.</summary>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="before">What would go out, in order.</param>
    /// <param name="after">What would go out after a change, in order.</param>
    public static IEnumerable<(ForecastChange Change, ForeseenLetter Letter)> Between(ClusterZone zone, IEnumerable<ForeseenLetter> before, IEnumerable<ForeseenLetter> after)
    {
        using var old = Days(zone, before).GetEnumerator();
        using var now = Days(zone, after).GetEnumerator();
        var (hasOld, hasNow) = (old.MoveNext(), now.MoveNext());
        while (hasOld || hasNow)
        {
            var isOld = hasOld && (!hasNow || old.Current.Key <= now.Current.Key);
            var isNow = hasNow && (!hasOld || now.Current.Key <= old.Current.Key);
            foreach (var one in OfDay(isOld ? old.Current.Value : [], isNow ? now.Current.Value : []))
                yield return one;
            hasOld = isOld ? old.MoveNext() : hasOld;
            hasNow = isNow ? now.MoveNext() : hasNow;
        }
    }

    private static IEnumerable<(ForecastChange Change, ForeseenLetter Letter)> OfDay(List<ForeseenLetter> before, List<ForeseenLetter> after)
    {
        var (old, now) = (ByPlace(before), ByPlace(after));
        return
            from place in old.Keys.Union(now.Keys)
            let was = old.GetValueOrDefault(place)
            let one = now.GetValueOrDefault(place)
            where was is null || one is null || Text(was) != Text(one)
            let change = was is null ? ForecastChange.New : one is null ? ForecastChange.Gone : ForecastChange.Different
            orderby (one ?? was)!.At, (one ?? was)!.To.Email, place.Number
            select (change, (one ?? was)!);
    }

    private static IEnumerable<KeyValuePair<DateOnly, List<ForeseenLetter>>> Days(ClusterZone zone, IEnumerable<ForeseenLetter> letters)
    {
        var open = KeyValuePair.Create(DateOnly.MinValue, new List<ForeseenLetter>());
        foreach (var letter in letters)
        {
            var day = zone.Day(letter.At);
            if (day != open.Key && open.Value.Count > 0)
                yield return open;
            if (day != open.Key)
                open = KeyValuePair.Create(day, new List<ForeseenLetter>());
            open.Value.Add(letter);
        }

        if (open.Value.Count > 0)
            yield return open;
    }

    /// <summary>Several letters of a kind to one person on one day are told apart by their order.</summary>
    private static Dictionary<(Type Kind, string Mailbox, int Number), ForeseenLetter> ByPlace(IEnumerable<ForeseenLetter> letters) =>
        letters
            .GroupBy(letter => (letter.Content.GetType(), Mailbox.Normal(letter.To.Email)))
            .SelectMany(group => group.Select((letter, number) => KeyValuePair.Create((group.Key.Item1, group.Key.Item2, number), letter)))
            .ToDictionary();

    private static string Text(ForeseenLetter letter) => JsonSerializer.Serialize(letter.Content, letter.Content.GetType());
}
