using Emulation.Domain.Search;

namespace Emulation.Views.Pages;

/// <summary>What is found in a cluster.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Query">What is looked for; null where too little, or too much, was typed.</param>
/// <param name="Found">What is found; null where nothing was looked for.</param>
public sealed record SearchPageModel(PageShell Shell, string Typed, SearchQuery? Query, SearchFindings? Found) : PageModel(Shell)
{
    internal override Type Component => typeof(SearchPage);
}

/// <summary>What is found, by kind.</summary>
/// <param name="IsCut">Whether there is more than is shown.</param>
public sealed record SearchFindings(
    IReadOnlyList<FoundActivity> Activities, IReadOnlyList<FoundPerson> People, IReadOnlyList<FoundFile> Files, IReadOnlyList<FoundPaper> Papers, IReadOnlyList<FoundLetter> Letters, bool IsCut)
{
    /// <summary>How many are shown.</summary>
    public int Count => Activities.Count + People.Count + Files.Count + Papers.Count + Letters.Count;
}

/// <summary>An activity of a year's plan.</summary>
public sealed record FoundActivity(int Year, Activity Activity);

/// <summary>A person of the cluster.</summary>
public sealed record FoundPerson(Contact Contact, string? UnitName);

/// <summary>A file that a unit handed in, or a result of an inspection of it: that has the version 0.</summary>
public sealed record FoundFile(Document Document, string ActivityId, string UnitId, string UnitName, int Version, string Url);

/// <summary>A paper, the minutes or a photo of a meeting.</summary>
public sealed record FoundPaper(Paper Paper, string MeetingId, string MeetingTitle, string Url);

/// <summary>A letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="At">When it last changed, local time.</param>
public sealed record FoundLetter(Letter Letter, DateTime At)
{
    /// <summary>The page of letters that begins with it and goes on with those before it.</summary>
    public string Url => $"/console/letters?before={Uri.EscapeDataString(Letter.Key)}~#letters";
}
