namespace Emulation.Domain.Letters;

/// <summary>Letters that wait for a person whose place somebody else has taken.</summary>
public static class Takeover
{
    /// <summary>The letter to the new person; null where it says nothing about the unit.</summary>
    /// <param name="letter">A letter that has not set out.</param>
    /// <param name="key">The new letter's key.</param>
    /// <param name="person">Who gets it.</param>
    /// <param name="unit">Id of the unit.</param>
    /// <param name="page">The new person's link to the unit's page.</param>
    /// <param name="now">When.</param>
    public static Letter? ForSuccessor(this Letter letter, string key, Contact person, string unit, LinkReference page, DateTimeOffset now) =>
        Content(letter.Content, unit, page) is { } content
            ? new Letter(key, Correspondent.Of(person), letter.ReplyTo, letter.Language, letter.Subject, content, now)
            : null;

    /// <summary>What stays with the person before: the other units of a reminder; null where nothing does.</summary>
    /// <param name="letter">The letter that is handed on.</param>
    /// <param name="unit">Id of the unit whose person is another now.</param>
    public static LetterContent? WithoutUnit(this Letter letter, string unit) =>
        letter.Content is ReminderContent reminder && reminder.Units.Where(one => one.UnitId != unit && one.Page is not null).ToList() is { Count: > 0 } units
            ? reminder with { Units = units }
            : null;

    private static LetterContent? Content(LetterContent content, string unit, LinkReference page) => content switch
    {
        // The other units in it stay with the person before.
        // What was escalated to a leader of the head unit has no page: it goes along, and the second look asks whether the successor may hear it.
        ReminderContent reminder when reminder.Units.Where(one => one.UnitId == unit || one.Page is null).ToList() is { Count: > 0 } units =>
            reminder with { Units = [.. units.Select(one => one.UnitId == unit ? one with { Page = page } : one)] },
        ReceiptContent receipt => receipt with { Page = page with { Activity = receipt.Page.Activity } },
        RefusalContent refusal => refusal with { Page = page with { Activity = refusal.Page.Activity } },
        ReturnContent returned => returned with { Page = page with { Activity = returned.Page.Activity } },
        ExtensionContent extension => extension with { Page = page with { Activity = extension.Page.Activity } },
        FindingContent finding => finding with { Page = page with { Activity = finding.Page.Activity } },
        _ => null,
    };
}
