using System.Globalization;
using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>What the overview shows beside what needs the organizers today.</summary>
public enum OverviewView
{
    /// <summary>Units and activities.</summary>
    Board,

    /// <summary>The year's days.</summary>
    Calendar,

    /// <summary>How the submissions came.</summary>
    Charts,
}

/// <summary>The address of one view of the overview.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="View">Which view.</param>
/// <param name="Filter">What of the matrix is shown; its month is the calendar's too.</param>
/// <param name="Page">Which page of activities, from 1 on.</param>
/// <param name="Units">Which page of units, from 1 on.</param>
public sealed record OverviewAddress(int Year, OverviewView View, BoardFilter Filter, int Page = 1, int Units = 1)
{
    /// <summary>The path with its query; what is usual is left out.</summary>
    public string Url
    {
        get
        {
            IEnumerable<(string Name, string? Value)> query =
            [
                ("year", Text(Year)),
                ("view", View == OverviewView.Board ? null : View.ToString().ToLowerInvariant()),
                ("unit", Filter.Unit),
                ("kind", Filter.Kind?.ToString().ToLowerInvariant()),
                ("month", Filter.Month is { } month ? Text(month) : null),
                ("state", Filter.State),
                ("page", Page == 1 ? null : Text(Page)),
                ("units", Units == 1 ? null : Text(Units)),
            ];
            return $"/console?{string.Join('&', query.Where(one => one.Value is not null).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}"))}";
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
