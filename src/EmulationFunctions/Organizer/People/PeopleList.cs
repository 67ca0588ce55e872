using Emulation.Domain.Search;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Replacements;
using EmulationFunctions.Organizer.Rooms;

namespace EmulationFunctions.Organizer.People;

/// <summary>The room of units and people: a page of units at a time, so that two hundred of them stay quick to read and to send.</summary>
public sealed class PeopleList(ClosedAddresses addresses, ReplacementRequests replacements, ContactLinks links, Front front, TimeProvider time)
{
    /// <summary>People of one page about; a unit is never parted.</summary>
    private const int PeopleAPage = 40;

    /// <summary>Units of one page at the most.</summary>
    private const int UnitsAPage = 20;

    internal Task<IResult> ShowAsync(ContactVisit visit) => ShowAsync(visit, null);

    /// <summary>The room, with what was typed to decline a request.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit, WrongDecline? declined)
    {
        var zone = visit.Cluster.Zone();
        var filter = Filter(visit);
        var closed = await ClosedAsync(visit, zone);
        var pages = Pages(Found(Units(visit.Cluster, zone.Day(time.GetUtcNow()).Year), filter, visit.Language));
        var page = Math.Clamp(visit.Page(), 1, Math.Max(pages.Count, 1));
        var shown = pages.Count == 0 ? [] : await Task.WhenAll(pages[page - 1].Select(unit => WithLinksAsync(visit, unit, closed, zone)));
        var asking = page == 1 && filter.Length == 0 ? await AskingAsync(visit, zone) : [];
        // Whoever declines what has been decided meanwhile needs no reason any more.
        if (declined is not null && asking.TrueForAll(one => one.Replacement.Id != declined.Typed.Asked))
            return Notices.SeeOther(ConsoleRoom.People, ConsoleNotice.ReplacementDecidedBefore);
        var model = new PeoplePageModel(
            visit.Shell with { Path = "/console/people" },
            filter,
            shown,
            visit.Cluster.Contacts.Count,
            visit.Cluster.Units.Count,
            page,
            pages.Count,
            Notice(visit))
        {
            Decided = Notice(visit) == PeopleNotice.None ? Notices.Of(visit) : ConsoleNotice.None,
            Replacements = asking,
            Declined = declined,
            ClosedAddresses = page == 1 && filter.Length == 0 ? closed : [],
            WithoutSecretary = page == 1 && filter.Length == 0 ? [.. Lacking(visit.Cluster)] : [],
        };
        return await front.PageAsync(model, declined is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>What the address says was done.</summary>
    internal static PeopleNotice Notice(Visit visit) =>
        Enum.TryParse<PeopleNotice>(visit.Request.Query["notice"], out var notice) && Enum.IsDefined(notice) ? notice : PeopleNotice.None;

    /// <summary>What is looked for in a list of people.</summary>
    internal static string Filter(Visit visit) => visit.Request.Query["q"].ToString().Trim() is var typed && typed.Length <= 100 ? typed : typed[..100];

    /// <summary>The units in the cluster's order; before them whoever belongs to none.</summary>
    private static IEnumerable<PeopleUnit> Units(Cluster cluster, int year)
    {
        var people = cluster.Contacts.ToLookup(one => one.UnitId);
        if (people[null].Any())
            yield return new(null, [.. people[null].Select(one => new PersonLine(one))]);
        var led = cluster.Leadership.Where(one => one.Year >= year).OrderBy(one => one.Year).ToList();
        foreach (var unit in cluster.Units)
        {
            yield return new(unit, [.. people[unit.Id].OrderBy(one => one.Role != ContactRole.Secretary).Select(one => new PersonLine(one))])
            {
                Head = led.Find(one => one.Head == unit.Id)?.Year,
                Deputy = led.Find(one => one.Deputy == unit.Id)?.Year,
            };
        }
    }

    private static IEnumerable<PeopleUnit> Lacking(Cluster cluster) =>
        from unit in cluster.Units
        where !cluster.Contacts.Any(one => one.UnitId == unit.Id && one.Role == ContactRole.Secretary)
        select new PeopleUnit(unit, [.. cluster.Responsible(unit.Id).Select(one => new PersonLine(one))]);

    /// <summary>Units whose name matches, whole; of others the people who match.</summary>
    private static List<PeopleUnit> Found(IEnumerable<PeopleUnit> units, string filter, Language language)
    {
        var wanted = Folding.Of(filter);
        if (wanted.Length == 0)
            return [.. units];
        var words = Words.Of(language).People;
        bool Matches(string text) => Folding.Of(text).Contains(wanted, StringComparison.Ordinal);
        return
        [
            .. from unit in units
               let isWhole = unit.Unit is not null && Matches(unit.Unit.Name)
               let people = isWhole ? unit.People : [.. unit.People.Where(one => Matches(one.Contact.Name) || Matches(one.Contact.Email) || Matches(words.Role(one.Contact.Role)))]
               where isWhole || people.Count > 0
               select unit with { People = people },
        ];
    }

    private static List<List<PeopleUnit>> Pages(List<PeopleUnit> units)
    {
        var pages = new List<List<PeopleUnit>>();
        foreach (var unit in units)
        {
            if (pages.Count == 0 || pages[^1].Count == UnitsAPage || pages[^1].Sum(one => one.People.Count) + unit.People.Count > PeopleAPage)
                pages.Add([]);
            pages[^1].Add(unit);
        }

        return pages;
    }

    private async Task<PeopleUnit> WithLinksAsync(ContactVisit visit, PeopleUnit unit, List<ConsoleClosedAddress> closed, ClusterZone zone)
    {
        var taken = closed.Select(one => Mailbox.Normal(one.Address.Email)).ToHashSet();
        var people = new List<PersonLine>();
        foreach (var one in unit.People)
        {
            var good = one.Contact.UnitId is null ? [] : await links.GoodAsync(visit.Stored, one.Contact, LinkPurpose.Unit, visit.Cancellation);
            people.Add(one with { LinkUntil = good is [var longest, ..] ? zone.Local(longest.Expires) : null, IsClosed = taken.Contains(Mailbox.Normal(one.Contact.Email)) });
        }

        return unit with { People = people };
    }

    private async Task<List<ConsoleReplacement>> AskingAsync(ContactVisit visit, ClusterZone zone) =>
    [
        .. from one in await replacements.AllOpenAsync(visit.Stored, visit.Cancellation)
           select new ConsoleReplacement(one, visit.Cluster.Unit(one.UnitId)?.Name ?? one.UnitId, zone.Local(one.AskedAt), $"/console/replacements/{one.ContactId}"),
    ];

    private async Task<List<ConsoleClosedAddress>> ClosedAsync(ContactVisit visit, ClusterZone zone) =>
    [
        .. from closed in await addresses.OfAsync(visit.Stored, visit.Cancellation)
           select new ConsoleClosedAddress(closed.Address, zone.Local(closed.Address.At), $"/console/closed-addresses/{closed.Hash}/open"),
    ];
}
