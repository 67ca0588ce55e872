using System.Globalization;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The desk of a year's plan.</summary>
internal abstract class PlanDeskTexts
{
    public abstract string Title(int year);

    public abstract string Lead { get; }

    public abstract string Years { get; }

    public abstract string NotPublished { get; }

    public abstract string Published(int revision);

    public abstract string PublishedBy(string who, string moment);

    public abstract string Unpublished(int changes);

    public abstract string DraftBy(string who, string moment);

    public abstract string SendsNothing { get; }

    public abstract string HasMoved { get; }

    public abstract string HasMovedLead { get; }

    public abstract string TakeIn { get; }

    public abstract string Review { get; }

    public abstract string Discard { get; }

    public abstract string DiscardLead { get; }

    public abstract string History { get; }

    public abstract string Days { get; }

    public abstract string Copy(int year);

    public abstract string Add { get; }

    public abstract string AddTitle { get; }

    public abstract string EditTitle { get; }

    public abstract string Empty { get; }

    public abstract string EmptyHint { get; }

    public abstract string PagesLabel { get; }

    public abstract string Activities(int count);

    public abstract string Activity { get; }

    public abstract string New { get; }

    public abstract string Changed { get; }

    public abstract string TakenOut { get; }

    public abstract string TakenOutLead { get; }

    public abstract string PutBack { get; }

    public abstract string Save { get; }

    public abstract string Cancel { get; }

    public abstract string Remove { get; }

    public abstract string Split { get; }

    public abstract string SplitHint { get; }

    public abstract string PlanTitle { get; }

    public abstract string FaultsTitle { get; }

    public abstract string DraftFaultsTitle { get; }

    public abstract string Field(ActivityField field);

    public abstract string Everybody { get; }

    public abstract string ChosenUnits { get; }

    public abstract string MoreUnits(int units);

    public abstract string MoreIndicators(int indicators);

    public abstract string GraceLabel { get; }

    public abstract string GraceHint { get; }

    public abstract string Hours(int hours);

    public abstract string Document(int number);

    public abstract string DocumentTitle { get; }

    public abstract string DocumentsHint { get; }

    public abstract string Required { get; }

    public abstract string OptionalMark { get; }

    public abstract string Types { get; }

    public abstract string TypesHint { get; }

    public abstract string Megabytes { get; }

    public abstract string DocumentOut { get; }

    public abstract string MoreDocuments { get; }

    public abstract string NoDocuments { get; }

    public abstract string From { get; }

    public abstract string FromHint { get; }

    public abstract string Visits { get; }

    public abstract string VisitsHint { get; }

    public abstract string VisitsLater { get; }

    public abstract string FindUnit { get; }

    public abstract string FindUnitHint { get; }

    public abstract string VisitsLink { get; }

    public abstract string SaveAndNext { get; }

    public abstract string KeptUnits(int count);

    /// <summary>How many units have a day.</summary>
    public abstract string VisitsSet(int count);

    /// <summary>How many of all units have a day.</summary>
    public abstract string VisitsOf(int count, int all);

    public abstract string Indicators { get; }

    public abstract string IndicatorsHint { get; }

    public abstract string ActualsFrom { get; }

    public abstract string ActualsFromHint { get; }

    public abstract string OwnReminders { get; }

    public abstract string RemindersHint { get; }

    public abstract string Before { get; }

    public abstract string After { get; }

    public abstract string Hour { get; }

    public abstract string Leader { get; }

    public abstract string Head { get; }

    public abstract string BeforeHint { get; }

    public abstract string AfterHint { get; }

    public abstract string HourHint { get; }

    public abstract string LeaderHint { get; }

    public abstract string HeadHint { get; }

    public abstract string Usual { get; }

    public abstract string NoneBefore { get; }

    public abstract string NoneAfter { get; }

    public abstract string DaysBefore(string days);

    public abstract string DaysAfter(string days);

    public abstract string AtHour(int hour);

    public abstract string MeetingDays(string days);

    /// <summary>Of a day that may be off by law.</summary>
    public abstract string ToConfirm(string day);

    public abstract string LeaderAfter(int days);

    public abstract string HeadAfter(int days);

    public abstract string Notice(PlanNotice notice);

    public abstract string Missed { get; }

    public abstract string Holiday(HolidayKind kind);

    public abstract string AddThese { get; }

    public abstract string DaysAdded(string days);

    public abstract string DaysTitle(int year);

    public abstract string DaysLead { get; }

    public abstract string DaysExample(string friday, string saturday);

    public abstract string Off { get; }

    public abstract string Worked { get; }

    public abstract string HolidayMark { get; }

    public abstract string SaveDays { get; }

    public abstract string Month(DateOnly month);

    public abstract string ReviewTitle(int year);

    public abstract string ReviewLead { get; }

    public abstract string NothingToPublish { get; }

    /// <summary>The link to the letters of one change.</summary>
    public abstract string LettersOfOne { get; }

    public abstract string OnlyTitle { get; }

    public abstract string OnlyLead { get; }

    public abstract string AllChanges { get; }

    public abstract string PlanChanges { get; }

    public abstract string LetterChanges { get; }

    public abstract string Letters(ForecastChange change, int count);

    public abstract string NoLetterChanges { get; }

    public abstract string NotListed(int letters);

    public abstract string LettersLead { get; }

    public abstract string ForeseenUntil(string day);

    public abstract string Touched { get; }

    public abstract string TouchedLead { get; }

    public abstract string Lost { get; }

    public abstract string Publish { get; }

    public abstract string PublishHint { get; }

    public abstract string Back { get; }

    public abstract string PlanReminders { get; }

    public abstract string ClashTitle { get; }

    public abstract string ClashLead { get; }

    /// <summary>Who changed meanwhile what somebody else wanted to change.</summary>
    public abstract string ChangedBy(string who, string moment);

    public abstract string Stored { get; }

    public abstract string Yours { get; }

    public abstract string SaveChoice { get; }

    public abstract string GoneTitle { get; }

    public abstract string GoneLead { get; }

    public abstract string CopyTitle(int from, int to);

    public abstract string CopyLead { get; }

    public abstract string NothingToCopy { get; }

    public abstract string Old { get; }

    public abstract string NewOne { get; }

    public abstract string IsThere { get; }

    public abstract string VisitsAnew { get; }

    public abstract string TakeIntoDraft { get; }

    /// <summary>How many activities of last year are in the draft.</summary>
    public abstract string Copied(int count);

    /// <summary>How many were left out, as somebody else had taken them over meanwhile.</summary>
    public abstract string Skipped(int count);

    public abstract string HistoryTitle(int year);

    public abstract string HistoryLead { get; }

    public abstract string NoHistory { get; }

    public abstract string Revision(int number);

    public abstract string Changes(int changes);

    public abstract string FirstKnown { get; }

    public abstract string UnknownWho { get; }

    public abstract string Restore { get; }

    public abstract string RestoreHint { get; }

    public abstract string WhatChanged { get; }

    public abstract string WholePlan { get; }

    public abstract string Nothing { get; }

    /// <summary>Days in a list, runs of days as spans: 05/02–11/02/2027.</summary>
    public static string DayList(IEnumerable<DateOnly> days)
    {
        var spans = new List<(DateOnly From, DateOnly To)>();
        foreach (var day in days.Order())
        {
            if (spans.Count > 0 && (spans[^1].To.AddDays(1) == day || (spans[^1].To.DayOfWeek == DayOfWeek.Friday && spans[^1].To.AddDays(3) == day)))
                spans[^1] = (spans[^1].From, day);
            else
                spans.Add((day, day));
        }

        return string.Join(", ", spans.Select(span => span.From == span.To
            ? Date(span.From, "dd'/'MM'/'yyyy")
            : $"{Date(span.From, span.From.Year == span.To.Year ? "dd'/'MM" : "dd'/'MM'/'yyyy")}–{Date(span.To, "dd'/'MM'/'yyyy")}"));
    }

    /// <summary>Days as typed: those that are none stand as they are.</summary>
    public static string DayList(IEnumerable<string> days)
    {
        var texts = days.ToList();
        var read = texts.Where(text => Day(text) is not null).ToList();
        return string.Join(", ", texts.Except(read).Prepend(DayList(read.Select(text => Day(text)!.Value))).Where(part => part.Length > 0));
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Date(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
