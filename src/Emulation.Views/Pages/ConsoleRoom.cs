namespace Emulation.Views.Pages;

/// <summary>A room of the organizers' console; the navigation on each of their pages leads there.</summary>
public enum ConsoleRoom
{
    /// <summary>What needs the organizers today, and the year at a glance.</summary>
    Overview,

    /// <summary>The year's plan.</summary>
    Plans,

    /// <summary>Meetings and who comes.</summary>
    Meetings,

    /// <summary>Letters, and what has become of them.</summary>
    Letters,

    /// <summary>Units, their people and links.</summary>
    People,

    /// <summary>Finding things.</summary>
    Search,
}

/// <summary>Where the rooms are.</summary>
public static class ConsoleRooms
{
    /// <summary>The rooms that there are, in the navigation's order.</summary>
    public static IReadOnlyList<ConsoleRoom> All { get; } = [ConsoleRoom.Overview, ConsoleRoom.Plans, ConsoleRoom.Meetings, ConsoleRoom.Letters, ConsoleRoom.People, ConsoleRoom.Search];

    /// <summary>The room's address; nothing of a room lies outside it but what <see cref="Of"/> names.</summary>
    public static string Address(this ConsoleRoom room) => room == ConsoleRoom.Overview ? "/console" : $"/console/{room.ToString().ToLowerInvariant()}";

    /// <summary>The room to which a path of the console belongs.</summary>
    public static ConsoleRoom Of(string path) => path.Split('/', '?') switch
    {
        [_, "console", "words" or "reminders" or "preview" or "poison" or "closed-addresses", ..] => ConsoleRoom.Letters,
        [_, "console", "links" or "replacements" or "person" or "unit" or "units" or "guests" or "leadership" or "people-import" or "guide", ..] => ConsoleRoom.People,
        [_, "console", var name, ..] when Enum.TryParse<ConsoleRoom>(name, ignoreCase: true, out var room) && room.Address() == $"/console/{name}" => room,
        _ => ConsoleRoom.Overview,
    };
}
