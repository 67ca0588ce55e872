using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Kinds;

/// <summary>What somebody says by a form about one unit's part, whoever the somebody is.</summary>
public sealed class KindService(Registrations registrations, Participations participations, Findings findings)
{
    /// <summary>Takes the form.</summary>
    /// <param name="visit">Who posts it.</param>
    /// <param name="handover">For which unit.</param>
    /// <param name="form">Which form.</param>
    /// <returns>What became of it; with what was typed where it was not taken.</returns>
    internal async Task<(PartOutcome Outcome, WrongKindForm? Wrong)> TakeAsync(ContactVisit visit, Handover handover, KindForm form)
    {
        var activity = visit.Route("activity");
        var (typed, note) = (new ValuesDraft(), "");
        PartOutcome outcome;
        switch (form)
        {
            case KindForm.Targets:
                typed = await KindForms.ValuesAsync(visit);
                outcome = await registrations.RegisterAsync(handover, activity, typed, visit.Language, visit.Cancellation);
                break;
            case KindForm.Actuals:
                typed = await KindForms.ValuesAsync(visit);
                outcome = await registrations.ReportAsync(handover, activity, typed, visit.Language, visit.Cancellation);
                break;
            case KindForm.Participation:
                var word = await KindForms.ParticipationAsync(visit);
                note = word.Note ?? "";
                outcome = await participations.SayAsync(handover, activity, word, visit.Cancellation);
                break;
            default:
                outcome = await findings.FileAsync(visit.Request, handover, activity, visit.Cancellation);
                note = outcome.Note;
                break;
        }

        IReadOnlyList<Fault> faults = outcome.IsOutdated ? [new Fault("", WrongKindForm.Outdated, "Somebody else has changed this since it was looked at.")] : outcome.Faults;
        return outcome.Line is null || (faults.Count == 0 && outcome.Refused is null)
            ? (outcome, null)
            : (outcome, new WrongKindForm(form, (outcome.Merged ?? typed) with { Note = typed.Note ?? note }, faults, outcome.Refused));
    }

    /// <summary>The HTTP status of an answer to a form that was not taken.</summary>
    internal static int StatusOf(WrongKindForm wrong) =>
        wrong.Refused is { } refused ? Problem.StatusOf(refused)
        : wrong.IsOutdated ? StatusCodes.Status409Conflict
        : StatusCodes.Status400BadRequest;
}
