using System.Globalization;
using Emulation.Views.Letters;

namespace Emulation.Views.Pages;

/// <summary>Letters to come.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Asked">The days as they were typed.</param>
/// <param name="Span">The days; null where what was typed cannot be used.</param>
/// <param name="IsCalendar">Whether they are shown month by month, else as a list.</param>
/// <param name="Letters">The letters in order.</param>
public sealed record PreviewPageModel(
    PageShell Shell, string TimeZone, PreviewDraft Asked, PreviewSpan? Span, bool IsCalendar, IReadOnlyList<PreviewLine> Letters)
    : PageModel(Shell)
{
    /// <summary>The page of the list that was asked for, from 1 on.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The letters that are listed.</summary>
    public ListPage<PreviewLine> Listed => ListPage.Of(Letters, Page);

    /// <summary>Whether other days take long to be worked out, too.</summary>
    public bool TakesLong { get; init; }

    /// <summary>What is wrong with the days.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    internal override Type Component => typeof(PreviewPage);

    /// <summary>The page of the list on which a day begins.</summary>
    public string DayUrl(DateOnly day) => $"{Address(asCalendar: false)}&page={(Letters.TakeWhile(letter => letter.Day < day).Count() / ListPage.Most) + 1}#d{day:yyyyMMdd}";

    /// <summary>The first days of the months that the span touches.</summary>
    public IEnumerable<DateOnly> Months => Span is null
        ? []
        : Enumerable.Range(0, ((Span.To.Year - Span.From.Year) * 12) + Span.To.Month - Span.From.Month + 1)
            .Select(month => new DateOnly(Span.From.Year, Span.From.Month, 1).AddMonths(month));

    /// <summary>A month's weeks from Monday to Sunday; null where a day is another month's.</summary>
    public static IEnumerable<DateOnly?[]> Weeks(DateOnly month)
    {
        var monday = month.AddDays(-(((int)month.DayOfWeek + 6) % 7));
        for (var week = monday; week < month.AddMonths(1); week = week.AddDays(7))
            yield return [.. Enumerable.Range(0, 7).Select(day => week.AddDays(day)).Select(day => day.Month == month.Month ? (DateOnly?)day : null)];
    }

    /// <summary>The address of the same days, as a list or as a calendar.</summary>
    public string Address(bool asCalendar) => $"/console/preview?from={Uri.EscapeDataString(Asked.From ?? "")}&to={Uri.EscapeDataString(Asked.To ?? "")}&view={(asCalendar ? "calendar" : "list")}";

    internal IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>One letter to come.</summary>
/// <param name="Id">Its name: the day, and its kind and reader, or the key of one that waits.</param>
/// <param name="Local">When, local time.</param>
/// <param name="Kind">Its kind; what is escalated is a kind of its own.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="Email">At which mailbox.</param>
/// <param name="Units">Of which units or meetings it tells; empty for an organizer's.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="IsWithheld">Whether it will not be sent, as its address takes no letters.</param>
public sealed record PreviewLine(string Id, DateTime Local, string Kind, string Name, string Email, string Units, string Subject, bool IsWithheld)
{
    /// <summary>Whether it is written and waits to go out.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>The local day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Local);

    /// <summary>Where its text is.</summary>
    public string Url => $"/console/preview/{Uri.EscapeDataString(Id)}";

    /// <summary>The line about a letter.</summary>
    public static PreviewLine Of(Cluster cluster, ForeseenLetter letter, ClusterWords words)
    {
        var local = cluster.Zone().Local(letter.At);
        var kind = LetterView.KindOf(letter.Content);
        var name = letter.Waits is { } waits ? $"waiting-{waits.Key}" : $"{kind}-{letter.To.ContactId ?? letter.To.Email}";
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{local:yyyyMMdd}-{name}"),
            local,
            kind,
            letter.To.Name,
            letter.To.Email,
            About(letter.Content),
            LetterView.Subject(letter.Content, letter.Language, letter.To, words.Find(kind, letter.Language)),
            letter.IsWithheld)
        {
            IsWaiting = letter.Waits is not null,
        };
    }

    private static string About(LetterContent content) => content switch
    {
        ReminderContent reminder => string.Join(", ", reminder.Units.Select(unit => unit.UnitName)),
        MeetingReminderContent reminder => string.Join(", ", reminder.Meetings.Select(meeting => meeting.Title)),
        _ => "",
    };

    /// <summary>The day in a letter's name, such as 2026-11-10; null where it has none.</summary>
    public static string? DayOf(string id) => id is { Length: > 9 } && id[8] == '-' ? $"{id[..4]}-{id[4..6]}-{id[6..8]}" : null;
}

/// <summary>A letter to come, as its reader will get it.</summary>
/// <param name="Line">What is known of it.</param>
/// <param name="Words">What it will say.</param>
public sealed record PreviewLetterPageModel(PageShell Shell, PreviewLine Line, RenderedLetter Words) : PageModel(Shell)
{
    internal override Type Component => typeof(PreviewLetterPage);
}
