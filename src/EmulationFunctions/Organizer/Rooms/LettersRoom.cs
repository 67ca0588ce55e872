using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Preview;

namespace EmulationFunctions.Organizer.Rooms;

/// <summary>The letters of a cluster, a page at a time, with what needs a person on top.</summary>
public sealed class LettersRoom(ClusterTable table, LetterDesk letters, ClosedAddresses addresses, PoisonDesk poison, Previews previews, Front front, TimeProvider time)
{
    private const string Address = "/console/letters";
    private const int PageSize = 40;
    private const int MostInNeed = 25;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var today = zone.Day(time.GetUtcNow());
        var before = visit.Request.Query["before"].ToString();
        var (page, older) = await letters.BeforeAsync(visit.Stored.Id, before, today, PageSize, visit.Cancellation);
        var isNewest = before.Length == 0;
        var inNeed = isNewest ? await letters.InNeedAsync(visit.Stored.Id, today, visit.Cancellation) : [];
        var model = new LettersPageModel(
            visit.Shell with { Path = isNewest ? Address : $"{Address}?before={Uri.EscapeDataString(before)}" },
            visit.Cluster.TimeZone,
            Shown(page, zone),
            Notices.Of(visit),
            isNewest,
            older is null ? null : $"{Address}?before={Uri.EscapeDataString(older)}#letters")
        {
            InNeed = Shown(inNeed.OrderBy(letter => letter.State != LetterState.Unknown).Take(MostInNeed), zone),
            ClosedAddresses =
            [
                .. from closed in await addresses.OfAsync(visit.Stored, visit.Cancellation)
                   select new ConsoleClosedAddress(closed.Address, zone.Local(closed.Address.At), $"/console/closed-addresses/{closed.Hash}/open"),
            ],
            Poison = await PoisonAsync(visit, zone),
            PreviewTakesLong = await previews.TakeLongAsync(visit.Stored, visit.Cancellation),
        };
        return await front.PageAsync(model);
    }

    private static IReadOnlyList<ConsoleLetter> Shown(IEnumerable<Letter> letters, ClusterZone zone) =>
        [.. letters.Select(letter => new ConsoleLetter(letter, zone.Local(letter.UpdatedAt), $"{Address}/{letter.Key}/settle"))];

    private async Task<List<ConsolePoison>> PoisonAsync(ContactVisit visit, ClusterZone zone)
    {
        var shown = new List<ConsolePoison>();
        foreach (var one in await poison.AllAsync(visit.Stored.Id, visit.Cancellation))
        {
            // The letter's own row may be what cannot be read: its subject is a column.
            var subject = poison.LetterOf(one) is { } key
                ? (await table.FindAsync(visit.Stored.Id, RowKeys.Letter(key), visit.Cancellation))?.GetString("Subject") ?? key
                : null;
            var unit = poison.SubmissionOf(one) is { } about ? visit.Cluster.Unit(about.Unit)?.Name ?? about.Unit : null;
            shown.Add(new ConsolePoison(subject, unit, zone.Local(one.At), $"/console/poison/{one.Id}/replay", $"/console/poison/{one.Id}/dismiss"));
        }

        return shown;
    }
}
