using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Accepts and returns what units hand in: the decision, the letters about it and the audit commit together.</summary>
public sealed class Reviews(ClusterTable table, ClusterReader reader, UnitLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Decides about the version that was looked at. What was decided so already is not written again.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="unit">Whose part.</param>
    /// <param name="draft">The decision.</param>
    /// <param name="seen">From what it was made; null for a program, whose word holds whatever was decided before.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<Decided> ReviewAsync(
        string cluster, string activity, string unit, ReviewDraft draft, SeenPart? seen, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.FindAsync(cluster, cancellation) is not { } stored
                || await reader.LineAsync(stored, activity, unit, cancellation) is not { } line)
                return new(null, []);
            var before = line.Submission;
            var (review, faults) = draft.Check(line.Activity, before, stored.Cluster.Zone(), time.GetUtcNow(), by.Id);
            if (review is not null && before.Review?.Says(review) == true)
                return new(line, []);
            // Before the faults: the page that shows these carries along what is stored now.
            if (UnseenIn(before, draft, seen) is var unseen and not Unseen.None)
                return new(line, [], unseen);
            if (review is null)
                return new(line, faults);
            if (await CommitAsync(line, review, by, cancellation) is { } decided)
                return new(decided, []);
        }
    }

    private static Unseen UnseenIn(Submission now, ReviewDraft draft, SeenPart? seen)
    {
        if (draft.Version is { } version && version != now.Version)
            return Unseen.Version;
        var stored = SeenPart.Of(now);
        if (seen is not null && seen.Review != stored.Review)
            return Unseen.Review;
        // A new deadline to mend it by takes the place of the unit's own.
        return seen is not null && seen.Extension != stored.Extension && draft.Decision == "return" && !string.IsNullOrWhiteSpace(draft.Deadline)
            ? Unseen.Extension
            : Unseen.None;
    }

    /// <summary>The part with the decision, or null where somebody changed it meanwhile.</summary>
    private async Task<StoredLine?> CommitAsync(StoredLine line, Review review, Decider by, CancellationToken cancellation)
    {
        var cluster = line.Cluster;
        var after = line.Submission.Reviewed(line.Activity, review, cluster.Cluster.Zone(), review.At);
        IReadOnlyList<Letter> written = review.Decision == ReviewDecision.Return
            ? await letters.WriteAsync(line, "return", by.Id, page => Content(line, after, review, page), cancellation)
            : [];
        // Of what is returned, working days overdue are counted from the return.
        var plans = (await reader.PlansAsync(cluster.Id, cancellation)).Select(plan => plan.Published).ToList();
        await agenda.EnterAsync(cluster.Id, new Timetable(cluster.Cluster, plans).Looks(review.At, after).Prepend(review.At), cancellation);

        // The plan's row goes along: a new deadline was judged by it.
        var batch = new Batch(cluster.Id)
            .Put(new StoredSubmission(line.Year, after, null).Row(), line.Stored.ETag)
            .Touch(RowKeys.Plan(line.Year), line.Plan.ETag!.Value)
            .Add(Audit(line, review, by).Row());
        foreach (var letter in written)
            batch.Add(letter);
        if (await table.CommitAsync(batch, cancellation) is null)
            return null;
        await outbox.NudgeAsync(cluster.Id, written.Select(letter => letter.Key), cancellation);
        return line with { Stored = line.Stored with { Submission = after } };
    }

    private static ReturnContent Content(StoredLine line, Submission after, Review review, LinkReference page)
    {
        var own = after.Own(line.Activity);
        var deadline = Deadline.Of(own, line.Cluster.Cluster.Zone());
        return new(
            line.Cluster.Cluster.Name,
            line.Cluster.Cluster.TimeZone,
            line.Unit.Name,
            line.Activity.Title,
            review.Version,
            review.Reason!,
            [.. review.Notes.Select(note => new ReturnedDocument(line.Activity.Document(note.Id)?.Title ?? note.Id, note.Note))],
            own.Deadline,
            deadline.IsClosed(review.At) ? DeadlineStage.Closed : deadline.IsLate(review.At) ? DeadlineStage.Grace : DeadlineStage.Open,
            page);
    }

    private static AuditEntry Audit(StoredLine line, Review review, Decider by)
    {
        var detail = new Dictionary<string, string>
        {
            ["unit"] = line.Unit.Id,
            ["version"] = review.Version.ToString(CultureInfo.InvariantCulture),
        };
        if (review.Reason is { } reason)
            detail["reason"] = reason;
        if (review.MendBy is { } mendBy)
            detail["deadline"] = mendBy.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        return new AuditEntry(review.At, by.Id, review.Decision == ReviewDecision.Accept ? "accepted" : "returned", line.Activity.Id, by.Link, detail);
    }
}
