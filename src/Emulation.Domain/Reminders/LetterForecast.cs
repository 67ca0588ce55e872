using Emulation.Domain.Letters;

namespace Emulation.Domain.Reminders;

/// <summary>
/// Foresees a cluster's letters: steps through the instants at which somebody will look at it, by the same rules as those who
/// write them. It holds as long as nobody changes anything.
/// </summary>
public static class LetterForecast
{
    /// <summary>Most days that are foreseen at once.</summary>
    public const int MostDays = 92;

    /// <summary>The letters that go out from an instant on and before another, in order.</summary>
    /// <param name="state">The cluster as it stands now.</param>
    /// <param name="now">The present: what is due already goes out at once.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last.</param>
    /// <param name="page">What stands for a contact's link to the unit's page.</param>
    public static IReadOnlyList<ForeseenLetter> Between(
        ClusterState state, DateTimeOffset now, DateTimeOffset from, DateTimeOffset until, Func<Contact, LinkReference> page)
    {
        var timetable = new Timetable(state.Cluster, state.Plans);
        var looks = new SortedSet<DateTimeOffset>(timetable.Looks(now, [.. state.Submissions.Values])) { now };
        var letters = new List<ForeseenLetter>();
        while (looks.Count > 0 && looks.Min < until)
        {
            var at = looks.Min;
            looks.Remove(at);
            var (written, after, mustWait) = Look(state, at, page);
            state = after;
            if (mustWait)
                looks.Add(new Timetable(state.Cluster, state.PlansAt(at)).NextOpening(at));
            if (at >= from)
                letters.AddRange(written);
        }

        return letters;
    }

    private static (IReadOnlyList<ForeseenLetter> Letters, ClusterState After, bool MustWait) Look(
        ClusterState state, DateTimeOffset at, Func<Contact, LinkReference> page)
    {
        var letters = new List<ForeseenLetter>();
        var reminders = ReminderTick.Of(state, at);
        // A round answers for so many things at the most; those who look again find the rest.
        for (; reminders.Rounds.Count > 0; reminders = ReminderTick.Of(state, at))
        {
            letters.AddRange(reminders.Rounds.SelectMany(round => round.Letters(state.Cluster, page)).Select(letter => Foreseen(letter.To, letter.Content)));
            state = state.After(reminders);
        }

        var organizers = OrganizerTick.Of(state, at);
        foreach (var digest in organizers.Digests(state, at))
        {
            letters.AddRange(digest.Readers(state.Cluster).Select(organizer => Foreseen(organizer, digest.Content!)));
            state = state.After(digest);
        }

        return (letters, state, reminders.MustWait || organizers.MustWait);

        ForeseenLetter Foreseen(Contact to, LetterContent content) => new(at, to, content, state.Closed.Contains(Mailbox.Normal(to.Email)));
    }
}

/// <summary>A letter that will go out.</summary>
/// <param name="At">From when on.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="Content">What it will say.</param>
/// <param name="IsWithheld">Whether it will not be sent, as its address takes no letters.</param>
public sealed record ForeseenLetter(DateTimeOffset At, Contact To, LetterContent Content, bool IsWithheld);
