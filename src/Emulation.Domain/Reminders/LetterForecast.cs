using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Reminders;

/// <summary>
/// Foresees a cluster's letters: steps through the instants at which somebody will look at it, by the same rules as those who
/// write them, and through those at which letters that wait are taken up. It holds as long as nobody changes anything.
/// </summary>
public sealed class LetterForecast
{
    /// <summary>Most days that are foreseen at once.</summary>
    public const int MostDays = 92;

    /// <summary>Units and activities that are gone through for one page: each day is looked at, so that a large cluster's days are fewer.</summary>
    private const int MostDuties = 1_500_000;

    private readonly DateTimeOffset from;
    private readonly ForeseenLinks links;
    private readonly List<ForeseenLetter> letters = [];
    private readonly SortedSet<DateTimeOffset> looks;
    private readonly PriorityQueue<WaitingLetter, DateTimeOffset> waiting = new();
    private readonly Dictionary<(DateOnly Day, string Mailbox), ReminderContent> reminders = [];
    private ClusterState state;

    private LetterForecast(ClusterState state, DateTimeOffset now, DateTimeOffset from, ForeseenLinks links)
    {
        (this.state, this.from, this.links) = (state, from, links);
        var timetable = new Timetable(state.Cluster, state.Plans);
        looks = [.. timetable.Looks(now, [.. state.Submissions.Values]), .. state.Meetings.SelectMany(known => MeetingReminders.Looks(known.Meeting, timetable, now)), now];
        foreach (var one in state.Waiting)
            waiting.Enqueue(one, one.Letter.Wait(now) is { } wait ? now + wait : now);
    }

    /// <summary>
    /// The letters that go out from an instant on and before another, in order. They are worked out as they are read, anew with each
    /// reading: a large cluster's are too many to be kept.
    /// </summary>
    /// <param name="state">The cluster as it stands now.</param>
    /// <param name="now">The present: what is due already goes out at once.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last.</param>
    /// <param name="links">What stands for people's links.</param>
    public static IEnumerable<ForeseenLetter> Between(ClusterState state, DateTimeOffset now, DateTimeOffset from, DateTimeOffset until, ForeseenLinks links)
    {
        foreach (var some in new LetterForecast(state, now, from, links).Letters(now, until))
        {
            foreach (var letter in some)
                yield return letter;
        }
    }

    /// <summary>How many days of the cluster can be gone through while somebody waits for a page.</summary>
    public static int Reach(ClusterState state) => Reach(state.Cluster.Units.Count, state.Plans.Sum(plan => plan.Plan.Activities.Count));

    /// <summary>Whether somebody who waits for the letters to come of so many units and activities has to be told that it takes long.</summary>
    public static bool TakesLong(int units, int activities) => Reach(units, activities) < MostDays;

    /// <summary>The next letter of which something holds, before an instant; null where none comes.</summary>
    /// <param name="state">The cluster as it stands now.</param>
    /// <param name="now">The present.</param>
    /// <param name="until">The instant after the last.</param>
    /// <param name="wanted">What holds of it.</param>
    public static ForeseenLetter? Next(ClusterState state, DateTimeOffset now, DateTimeOffset until, Func<ForeseenLetter, bool> wanted) =>
        Between(state, now, now, until, ForeseenLinks.None).FirstOrDefault(wanted);

    private static int Reach(int units, int activities) => MostDuties / Math.Max(1, units * activities);

    /// <summary>The letters of one instant after the other.</summary>
    private IEnumerable<IReadOnlyList<ForeseenLetter>> Letters(DateTimeOffset now, DateTimeOffset until)
    {
        // What waits and is free now has its nudge already.
        TakeUp(now);
        yield return Taken();
        while (Next() is { } at && at < until)
        {
            if (looks.Remove(at))
                Look(at);
            TakeUp(at);
            yield return Taken();
        }
    }

    private List<ForeseenLetter> Taken()
    {
        var taken = letters.ToList();
        letters.Clear();
        return taken;
    }

    private DateTimeOffset? Next()
    {
        var look = looks.Count > 0 ? looks.Min : (DateTimeOffset?)null;
        return waiting.TryPeek(out _, out var free) && !(look <= free) ? free : look;
    }

    private void Look(DateTimeOffset at)
    {
        var tick = ReminderTick.Of(state, at);
        // A round answers for so many things at the most; those who look again find the rest.
        for (; tick.Rounds.Count > 0; tick = ReminderTick.Of(state, at))
        {
            foreach (var letter in tick.Rounds.SelectMany(round => round.Letters(state.Cluster, links.Page)))
            {
                Goes(at, letter.To, letter.Content);
                if (letter.Content is ReminderContent reminder)
                    reminders[(letter.Day, Mailbox.Normal(letter.To.Email))] = reminder;
            }

            state = state.After(tick);
        }

        var organizers = OrganizerTick.Of(state, at);
        foreach (var digest in organizers.Digests(state, at))
        {
            foreach (var organizer in digest.Readers(state.Cluster))
                Goes(at, organizer, digest.Content!);
            state = state.After(digest);
        }

        var meetings = MeetingReminderTick.Of(state, at);
        foreach (var letter in meetings.Letters)
            Goes(at, Correspondent.Of(letter.Reader), letter.Reader.Language, letter.Content(state.Cluster, links.Answer));
        state = state.After(meetings);

        if (tick.MustWait || organizers.MustWait || meetings.MustWait)
            looks.Add(new Timetable(state.Cluster, state.PlansAt(at)).NextOpening(at));
    }

    /// <summary>Letters that wait and are free now set out, are put off, or find that nothing is left to say.</summary>
    private void TakeUp(DateTimeOffset at)
    {
        while (waiting.TryPeek(out var one, out var free) && free <= at)
        {
            waiting.Dequeue();
            var letter = one.Letter;
            var look = LetterLook.Of(one, state, at);
            if (letter.Content is not SignInContent && look.Addressee(one.Reader) is { } addressee && state.Closed.Contains(Mailbox.Normal(addressee.Email)))
            {
                Goes(at, addressee, letter.Language, letter.Content, letter);
                state = state.After(letter.Day, addressee);
                continue;
            }

            switch (look)
            {
                case LetterLook.Says says:
                    Goes(at, says.To, letter.Language, says.Content, letter);
                    break;
                case LetterLook.Later later:
                    waiting.Enqueue(one, later.Opening);
                    break;
                case LetterLook.Moves moves:
                    Move(one, moves, at);
                    break;
            }
        }
    }

    private void Move(WaitingLetter one, LetterLook.Moves moves, DateTimeOffset at)
    {
        var place = (moves.Content.Day, Mailbox.Normal(moves.To.Email));
        var isTold = reminders.TryGetValue(place, out var standing) && standing.Covers(moves.Content);
        if (!isTold && state.Reminded.Contains(place))
        {
            waiting.Enqueue(one, moves.NextOpening);
            return;
        }

        if (moves.Rest is { } rest)
            waiting.Enqueue(one with { Letter = one.Letter with { Content = rest } }, at);
        if (isTold)
            return;
        state = state.After(moves);
        reminders[place] = moves.Content;
        waiting.Enqueue(new(one.Letter with { To = moves.To, Content = moves.Content }, moves.To), at);
    }

    private void Goes(DateTimeOffset at, Contact to, LetterContent content) => Goes(at, Correspondent.Of(to), to.Language, content);

    private void Goes(DateTimeOffset at, Correspondent to, Language language, LetterContent content, Letter? waited = null)
    {
        if (at >= from)
            letters.Add(new(at, to, language, content, content is not SignInContent && state.Closed.Contains(Mailbox.Normal(to.Email))) { Waits = waited });
    }
}

/// <summary>What stands for links in letters to come: they are made when a letter is written.</summary>
/// <param name="Page">A contact's link to the unit's page.</param>
/// <param name="Answer">An invitee's link to the page to answer on.</param>
public sealed record ForeseenLinks(Func<Contact, LinkReference> Page, Func<DueReminder, LinkReference> Answer)
{
    /// <summary>Nobody's: a letter with them opens nothing.</summary>
    public static ForeseenLinks None { get; } = new(_ => new("", LinkPurpose.Unit), _ => new("", LinkPurpose.Rsvp));
}

/// <summary>A letter that will go out.</summary>
/// <param name="At">From when on.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="Language">In which language.</param>
/// <param name="Content">What it will say.</param>
/// <param name="IsWithheld">Whether it will not be sent, as its address takes no letters.</param>
public sealed record ForeseenLetter(DateTimeOffset At, Correspondent To, Language Language, LetterContent Content, bool IsWithheld)
{
    /// <summary>The letter as it waits; null where nobody has written it yet.</summary>
    public Letter? Waits { get; init; }
}
