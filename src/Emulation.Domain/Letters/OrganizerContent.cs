using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>How the cluster stands, to its organizers on the first working day of a week.</summary>
/// <param name="Day">That day.</param>
/// <param name="Late">Activities whose deadline has passed and that units still owe.</param>
/// <param name="Soon">Activities that are due within two weeks.</param>
/// <param name="Came">What came in the last week.</param>
/// <param name="Unreached">People whom letters of the last week did not reach.</param>
/// <param name="Console">Where the organizers see more.</param>
public sealed record WeeklyContent(
    string ClusterName,
    string TimeZone,
    DateOnly Day,
    IReadOnlyList<ActivityStanding> Late,
    IReadOnlyList<ActivityStanding> Soon,
    IReadOnlyList<ActivityStanding> Came,
    IReadOnlyList<Correspondent> Unreached,
    LinkReference Console)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "weekly";

    /// <summary>Whether there is nothing to say.</summary>
    [JsonIgnore]
    public bool IsEmpty => Late.Count + Soon.Count + Came.Count + Unreached.Count == 0;
}

/// <summary>Who handed in by the deadlines that have just passed, to the organizers on the working day after them.</summary>
/// <param name="Day">That day.</param>
/// <param name="Activities">The activities whose deadline passed, the earliest first.</param>
/// <param name="Console">Where the organizers see more.</param>
public sealed record DeadlineDayContent(
    string ClusterName, string TimeZone, DateOnly Day, IReadOnlyList<ActivityStanding> Activities, LinkReference Console)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "deadlineDay";
}

/// <summary>Where units stand with an activity.</summary>
/// <param name="Title">The activity.</param>
/// <param name="Deadline">The plan's deadline, local time.</param>
/// <param name="Units">The units, in the cluster's order.</param>
public sealed record ActivityStanding(string Title, DateTime Deadline, IReadOnlyList<UnitStanding> Units)
{
    /// <summary>Those that still owe something.</summary>
    [JsonIgnore]
    public IEnumerable<UnitStanding> Owing => Units.Where(unit => unit.Owes);

    /// <summary>Those that have handed in all that is required.</summary>
    [JsonIgnore]
    public IEnumerable<UnitStanding> Done => Units.Where(unit => !unit.Owes);
}

/// <summary>Where one unit stands.</summary>
/// <param name="UnitName">The unit.</param>
/// <param name="Owes">Whether it still owes something.</param>
/// <param name="IsLate">Whether what came, came after its deadline.</param>
/// <param name="IsReturned">Whether what came was returned.</param>
/// <param name="ExtendedTo">Its own deadline, local time, if it has one.</param>
/// <param name="Promised">The day on which it has promised to hand in, if it has.</param>
public sealed record UnitStanding(string UnitName, bool Owes, bool IsLate, bool IsReturned, DateTime? ExtendedTo, DateOnly? Promised);
