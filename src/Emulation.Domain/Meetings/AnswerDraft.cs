namespace Emulation.Domain.Meetings;

/// <summary>An answer as handed in on the page.</summary>
/// <param name="Answer">yes, no or maybe.</param>
/// <param name="People">How many come, the person included.</param>
/// <param name="Remark">What the person adds.</param>
/// <param name="SubstituteName">Who comes instead.</param>
/// <param name="SubstituteEmail">The substitute's mailbox.</param>
public sealed record AnswerDraft(string? Answer, string? People, string? Remark, string? SubstituteName, string? SubstituteEmail)
{
    private const int MostPeople = 50;

    /// <summary>Strangers whom one person may name: the organizers get a letter about each.</summary>
    private const int MostStrangers = 5;

    /// <summary>The person with this answer, or every fault. A new substitute waits to be confirmed.</summary>
    /// <param name="invitee">The person.</param>
    /// <param name="others">Everybody who is invited.</param>
    /// <param name="now">When.</param>
    public Checked<Invitee> Check(Invitee invitee, IEnumerable<Invitee> others, DateTimeOffset now)
    {
        var faults = new Faults();
        var answer = Answer switch
        {
            "yes" => Meetings.Answer.Yes,
            "no" => Meetings.Answer.No,
            "maybe" => Meetings.Answer.Maybe,
            _ => (Answer?)null,
        };
        if (answer is null)
            faults.Add("/answer", "unknown-answer", "One of yes, no, maybe is needed here.");
        int? people = null;
        if (!string.IsNullOrWhiteSpace(People))
        {
            people = int.TryParse(People.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (people is < 1 or > MostPeople)
                faults.Add("/people", "people-out-of-range", $"A number from 1 to {MostPeople} is needed here.");
        }

        var remark = string.IsNullOrWhiteSpace(Remark) ? null : PlainText.Lines(faults.Paragraphs(Remark, "/remark", 1000));
        var substitute = ReadSubstitute(invitee, others, answer, faults);
        return faults.Judge(() =>
        {
            var answered = invitee.With(answer!.Value, now);
            return answered with
            {
                People = answer == Meetings.Answer.No ? null : people,
                Remark = remark,
                Substitute = substitute ?? answered.Substitute,
            };
        });
    }

    private Substitute? ReadSubstitute(Invitee invitee, IEnumerable<Invitee> others, Answer? answer, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(SubstituteName) && string.IsNullOrWhiteSpace(SubstituteEmail))
            return null;
        var email = SubstituteEmail?.Trim() ?? "";
        if (invitee.Substitute is { } known && Mailbox.Normal(known.Email) == Mailbox.Normal(email) && known.State != SubstituteState.Declined)
            return known.State == SubstituteState.Waiting && answer is not Meetings.Answer.No ? null : known;
        var name = faults.Text(SubstituteName, "/substituteName");
        if (!Mailbox.IsValid(email))
            faults.Add("/substituteEmail", "bad-email", "An e-mail address is needed here.");
        else if (Mailbox.Normal(email) == Mailbox.Normal(invitee.Email))
            faults.Add("/substituteEmail", "own-address", "A substitute is somebody else.");
        else if (others.Any(other => !other.IsRemoved && Mailbox.Normal(other.Email) == Mailbox.Normal(email)))
            faults.Add("/substituteEmail", "already-invited", "This person is invited already.");
        if (answer is not null and not Meetings.Answer.No)
            faults.Add("/substituteName", "substitute-needs-no", "Who comes names no substitute.");
        if (invitee.StrangersNamed >= MostStrangers)
            faults.Add("/substituteName", "too-many-substitutes", "Substitutes have been named too often; please write to the organizers.");
        if (invitee.Substitute is { State: SubstituteState.Invited })
            faults.Add("/substituteName", "substitute-exists", "The substitute is invited already.");
        return new(name, email, SubstituteState.Waiting);
    }
}
