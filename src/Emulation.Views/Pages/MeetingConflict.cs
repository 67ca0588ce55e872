using System.Globalization;
using Emulation.Views.Texts;

namespace Emulation.Views.Pages;

/// <summary>Why a meeting's form comes back although nothing is wrong with it: somebody else was there before.</summary>
/// <param name="Code">A stable code: outdated, already-sent, or why the meeting can be changed no more.</param>
/// <param name="By">Who; null where nobody knows.</param>
/// <param name="At">When, local; null where nobody knows.</param>
/// <param name="Both">What is asked about.</param>
public sealed record MeetingConflict(string Code, string? By, DateTime? At, IReadOnlyList<MeetingClash> Both)
{
    /// <summary>The meeting was made from this form before.</summary>
    public const string AlreadySent = "already-sent";

    /// <summary>Whether the meeting can be changed no more.</summary>
    public bool IsFinal => Code is not ("outdated" or AlreadySent);
}

/// <summary>A field with two values.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Theirs">What is stored now; of many values those that were not typed.</param>
/// <param name="Yours">What was typed; of many values those that are not stored. Null where nothing was.</param>
public sealed record MeetingClash(string Field, string Theirs, string? Yours)
{
    private const int MostNamed = 30;

    /// <summary>The fields that two people changed each in their own way.</summary>
    public static IReadOnlyList<MeetingClash> Of(MeetingMerge merge, Func<string, string, string> name) =>
        [.. merge.Both.Select(field => new MeetingClash(field, Text(field, merge.Theirs, merge.Form, name), Text(field, merge.Form, merge.Theirs, name)))];

    /// <summary>The fields that are not what they were, as they are now.</summary>
    public static IReadOnlyList<MeetingClash> Since(FormOrigin origin, MeetingForm now, Func<string, string, string> name) =>
    [
        .. from field in MeetingForm.Names
           where origin.IsKnown && now[field].Any(value => !origin.Has(field, value))
           let values = now[field].Where(value => !origin.Has(field, value)).ToList()
           select new MeetingClash(field, Listed(field, values, name), null),
    ];

    private static string Text(string field, MeetingForm one, MeetingForm other, Func<string, string, string> name) =>
        Listed(field, MeetingForm.HasMany(field) ? [.. one[field].Except(other[field])] : one[field], name);

    private static string Listed(string field, IReadOnlyList<string> values, Func<string, string, string> name) =>
        string.Join(field == "guests" ? "\n" : ", ", values.Take(MostNamed).Select(value => Shown(field, value, name))) + (values.Count > MostNamed ? $" … (+{values.Count - MostNamed})" : "");

    private static string Shown(string field, string value, Func<string, string, string> name) => field switch
    {
        "start" or "end" => DateTime.TryParse(value, CultureInfo.InvariantCulture, out var at) ? TimeTexts.Short(at) : value,
        "listsInvitees" => value == "yes" ? "✓" : "",
        "invitees" or "deputies" or "activityId" => name(field, value),
        _ => value,
    };
}

/// <summary>What the fields of a meeting are called.</summary>
internal static class MeetingFields
{
    /// <summary>The field's label.</summary>
    public static string Label(MeetingTexts say, string field) => field switch
    {
        "title" => say.Title,
        "start" => say.Start,
        "end" => say.End,
        "place" => say.Place,
        "onlineUrl" => say.OnlineUrl,
        "passcode" => say.Passcode,
        "dialIn" => say.DialIn,
        "agenda" => say.Agenda,
        "guests" => say.Guests,
        "mailbox" => say.Mailbox,
        "deputies" => say.Deputies,
        "activityId" => say.Activity,
        "locality" => say.Locality,
        "listsInvitees" => say.ListsInvitees,
        _ => say.Invitees,
    };
}
