namespace Emulation.Domain.Plans.Kinds;

/// <summary>Something that units register a value of for the year (chỉ tiêu).</summary>
/// <param name="Id">Unique in the activity; the name of its form field.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Measure">The unit of measure, such as "triệu tấn"; empty where it is a bare number.</param>
public sealed record Indicator(string Id, string Title, string Measure)
{
    /// <summary>Most indicators of one activity.</summary>
    public const int Most = 50;

    /// <summary>Most characters of its title: it is the label of a field and the heading of a row.</summary>
    public const int LongestTitle = 160;
}

/// <summary>An indicator as handed in.</summary>
public sealed record IndicatorDraft(string? Id = null, string? Title = null, string? Measure = null)
{
    internal Indicator Read(string pointer, Faults faults) => new(
        faults.Id(Id, $"{pointer}/id"),
        faults.Text(Title, $"{pointer}/title", Indicator.LongestTitle),
        string.IsNullOrWhiteSpace(Measure) ? "" : faults.Text(Measure, $"{pointer}/measure", 40));
}
