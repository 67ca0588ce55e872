using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Reminders;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Kinds;

/// <summary>Takes units' word that they take part in a campaign, and takes it back: it and the audit commit together.</summary>
public sealed class Participations(ClusterTable table, ClusterReader reader, Agenda agenda, TimeProvider time)
{
    /// <summary>Notes the word. What is so already is not written again.</summary>
    /// <param name="handover">Who says it, for which unit.</param>
    /// <param name="activity">Of which campaign.</param>
    /// <param name="draft">What was said.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PartOutcome> SayAsync(Handover handover, string activity, ParticipationDraft draft, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.PartAsync(handover.Stored, activity, handover.Unit, cancellation) is not { Activity.Kind: ActivityKind.Campaign } line)
                return new(null);
            var now = time.GetUtcNow();
            var (participation, faults) = draft.Check(now, handover.Sender.Name);
            if (participation is null)
                return new(line) { Faults = faults };
            if (Participation.Judge(line.Submission.Own(line.Activity), handover.Cluster.Zone(), now) is { } refused)
                return new(line) { Refused = refused };
            var before = line.Submission.Participation;
            if (draft.TakesPart == true ? before?.Says(participation) == true : before is null)
                return new(line);

            var after = line.Stored.Submission with { Participation = draft.TakesPart == true ? participation : null };
            var detail = new Dictionary<string, string> { ["unit"] = line.Unit.Id, ["note"] = participation.Note ?? before?.Note ?? "" };
            var audit = new AuditEntry(now, handover.Sender.ContactId, draft.TakesPart == true ? "takes-part" : "takes-part-no-more", line.Activity.Id, handover.AuditLink, detail);
            await agenda.EnterAsync(line.Cluster.Id, cancellation);
            if (await table.CommitAsync(PartBatch.Of(line, after, audit), cancellation) is not null)
                return new(line with { Stored = line.Stored with { Submission = after } });
        }
    }
}
