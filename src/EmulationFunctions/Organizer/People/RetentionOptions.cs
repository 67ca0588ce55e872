using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Organizer.People;

/// <summary>
/// For how long what tells of people is kept. Vietnam's Law on Personal Data Protection 91/2025/QH15 wants data stored for a
/// time that suits its purpose (article 3, clause 3) and deleted once the purpose is fulfilled or the term is over
/// (article 14, clause 1); which term that is, the cluster's own rules say.
/// </summary>
/// <param name="LettersDays">Setting <c>Retention__LettersDays</c>: days for which settled letters are kept, 60 to 36,500; for ever unless set. The pages that word and preview letters look back 60 days.</param>
/// <param name="AuditDays">Setting <c>Retention__AuditDays</c>: days for which the log is kept, 365 to 36,500; for ever unless set.</param>
/// <param name="MeetingsDays">Setting <c>Retention__MeetingsDays</c>: days after a meeting for which its guests are known, 365 to 36,500; for ever unless set. What is invited to next year looks at last year's.</param>
/// <param name="TracesDays">Setting <c>Retention__TracesDays</c>: days for which addresses that were closed, traces of uploads and decided requests to be replaced are kept, 60 to 36,500; for ever unless set. What the mail service tells of an address may come for a month.</param>
public sealed record RetentionOptions(int? LettersDays, int? AuditDays, int? MeetingsDays, int? TracesDays)
{
    private const int Most = 36_500;

    /// <summary>Reads the settings; empty or 0 keeps for ever.</summary>
    /// <exception cref="InvalidOperationException">One is no number in its range.</exception>
    public static RetentionOptions From(IConfiguration configuration) => new(
        Days(configuration, "LettersDays", 60),
        Days(configuration, "AuditDays", 365),
        Days(configuration, "MeetingsDays", 365),
        Days(configuration, "TracesDays", 60));

    private static int? Days(IConfiguration configuration, string name, int least) => configuration[$"Retention:{name}"] switch
    {
        null or "" or "0" => null,
        var text when int.TryParse(text, out var number) && number >= least && number <= Most => number,
        _ => throw new InvalidOperationException($"Retention__{name} is a number of days from {least} to {Most}, or 0 to keep for ever."),
    };
}
