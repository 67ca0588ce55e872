using System.Globalization;
using Emulation.Views.Texts;

namespace Emulation.Views.Pages;

/// <summary>That somebody else changed a meeting while its form was filled in.</summary>
/// <param name="By">Who; null where nobody knows.</param>
/// <param name="At">When, local; null where nobody knows.</param>
/// <param name="Stored">What is stored where the form says something else: names of fields and their values.</param>
public sealed record MeetingConflict(string? By, DateTime? At, IReadOnlyList<(string Field, string Value)> Stored)
{
    /// <summary>Fields that can be shown as they stand in the form.</summary>
    private static readonly string[] Plain = ["title", "start", "end", "place", "onlineUrl", "passcode", "dialIn", "agenda", "guests", "mailbox", "locality"];

    /// <summary>Where the two differ. Contacts are named, as the form shows names.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="stored">What is stored now.</param>
    /// <param name="choices">The contacts that may be invited.</param>
    public static IReadOnlyList<(string Field, string Value)> Differences(MeetingForm typed, MeetingForm stored, IReadOnlyList<InviteeChoice> choices)
    {
        var before = typed.Fields().Where(field => Plain.Contains(field.Name)).ToDictionary(field => field.Name, field => Text(field.Value));
        var differences = stored.Fields().Where(field => Plain.Contains(field.Name) && before[field.Name] != Text(field.Value)).ToList();
        if (!(stored.Invitees ?? []).ToHashSet().SetEquals(typed.Invitees ?? []))
            differences.Add(("invitees", string.Join(", ", (stored.Invitees ?? []).Select(id => choices.FirstOrDefault(one => one.ContactId == id)?.Name ?? id))));
        return [.. differences.Select(field => (field.Name, field.Name is "start" or "end" ? Moment(field.Value) : field.Value))];
    }

    private static string Moment(string local) => DateTime.TryParse(local, CultureInfo.InvariantCulture, out var at) ? TimeTexts.Short(at) : local;

    private static string Text(string value) => value.ReplaceLineEndings("\n").Trim();
}
