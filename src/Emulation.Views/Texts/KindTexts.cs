using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>What belongs to kinds of activities: campaigns, inspections, registrations and their meetings.</summary>
internal abstract class KindTexts
{
    /// <summary>What stands over all units' parts.</summary>
    public abstract string BoardHeading(ActivityKind kind);

    /// <summary>What has just been said; of a campaign, whether the unit takes part now.</summary>
    public abstract string Said(KindForm form, bool takesPart);

    public abstract string State(MeetingProgress progress);

    public abstract string NotTaken { get; }

    public abstract string Indicator { get; }

    public abstract string Measure { get; }

    public abstract string Plan { get; }

    public abstract string Actual { get; }

    public abstract string PercentOfPlan { get; }

    public abstract string NumberHint(string example);

    public abstract string Register { get; }

    public abstract string RegisterAgain { get; }

    public abstract string ReportActuals { get; }

    public abstract string ActualsTitle { get; }

    public abstract string ActualsBy(string moment, string by);

    /// <summary>From when on actual values are taken: on a day, or after it.</summary>
    public abstract string ActualsFrom(string day, bool after);

    public abstract string Span(string from, string until);

    public abstract string Until(string until);

    public abstract string TakesPart { get; }

    public abstract string NotSaid { get; }

    public abstract string TakePart { get; }

    public abstract string TakeBack { get; }

    public abstract string VisitOn { get; }

    public abstract string VisitUnknown { get; }

    public abstract string FindingsTitle { get; }

    public abstract string NoFindings { get; }

    public abstract string FileFinding { get; }

    public abstract string FindingFiles { get; }

    public abstract string FindingNote { get; }

    public abstract string Registered(int complete, int all);

    public abstract string TakingPart(int count, int all);

    public abstract string Inspected(int count, int all);

    public abstract string MatrixNote { get; }

    public abstract string Table { get; }

    public abstract string NoMeeting { get; }

    public abstract string PlanMeeting { get; }

    public abstract string NoticeLead(string unit);

    public abstract string NoticeAlso { get; }

    public abstract string VisitNote { get; }

    public abstract string OpeningNote(string from, string until);

    public abstract string VisitSubject(string day, string title);

    public abstract string OpeningSubject(string title);

    public abstract string NoticesSubject(int count, string title);

    public abstract string Unregistered(int count);

    public abstract string RegisteredValues { get; }

    public abstract string FindingSubject(string activity);

    public abstract string FindingLead(string unit, string activity, string by);
}
