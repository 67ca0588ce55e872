using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>A unit's page.</summary>
internal abstract class UnitPageTexts
{
    public abstract string Greeting(string person);

    /// <summary>How many activities still want documents.</summary>
    public abstract string Owes(int count);

    /// <summary>After <see cref="Owes"/>: how many more are closed.</summary>
    public abstract string AndClosed(int count);

    /// <summary>All that is owed is closed.</summary>
    public abstract string OnlyClosed(int count);

    public abstract string OwesNothing { get; }

    public abstract string NothingPlanned { get; }

    public abstract string ZoneNote(string zone);

    public abstract string Heading(UnitGroup group);

    /// <summary>Leads to all activities of a group.</summary>
    public abstract string ShowAll(int count);

    /// <summary>Names the links to the groups.</summary>
    public abstract string GroupsLabel { get; }

    /// <summary>Names the links to the pages of a group.</summary>
    public abstract string PagesLabel { get; }

    public abstract string NothingInGroup { get; }

    public abstract string EventsNote { get; }

    public abstract string Deadline { get; }

    public abstract string When { get; }

    public abstract string ExtendedFrom(string deadline);

    /// <summary>What happens between the deadline and the end of the grace period.</summary>
    public abstract string GraceToCome(string closes);

    public abstract string GraceNow(string closes);

    public abstract string ClosedNow { get; }

    public abstract string Version(int version);

    public abstract string ReceivedAt(string moment, string by);

    public abstract string Receipt { get; }

    public abstract string StillMissing { get; }

    public abstract string Submit { get; }

    public abstract string SubmitLate { get; }

    public abstract string Replace { get; }

    public abstract string ReplaceNote { get; }

    public abstract string Required { get; }

    public abstract string Optional { get; }

    public abstract string AlreadyHave(string file);

    public abstract string FileHint(string types, string size);

    public abstract string FormLimit(string size);

    public abstract string ReceivedTitle { get; }

    public abstract string ReceivedComplete { get; }

    public abstract string ReceivedIncomplete { get; }

    public abstract string ReceivedLate { get; }

    public abstract string LetterFollows { get; }

    public abstract string RefusedTitle { get; }

    public abstract string ReturnedTitle { get; }

    public abstract string AcceptedNote { get; }

    public abstract string Note { get; }

    public abstract string OnBehalf(string organizer);

    /// <summary>Why something that arrived after the deadline counts as in time.</summary>
    public abstract string BegunInTime(string begun);

    public abstract string ArrivingTitle { get; }

    public abstract string ArrivingNote { get; }

    public abstract string VersionsTitle { get; }
}
