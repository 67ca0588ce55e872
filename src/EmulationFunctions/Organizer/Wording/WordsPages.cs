using System.Globalization;
using Emulation.Views.Letters;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Preview;

namespace EmulationFunctions.Organizer.Wording;

/// <summary>The organizer's page of own words: a kind and a language at a time, with the letter as it will read.</summary>
public sealed class WordsPages(
    WordsDesk desk, OwnWordsReader reader, ClusterTable table, Previews previews, LetterView view, SiteOptions site, Front front, TimeProvider time)
{
    /// <summary>For how many days a letter to come is looked for.</summary>
    private const int DaysAhead = 28;

    /// <summary>Most characters of an example, as it is stored.</summary>
    private const int LongestExample = 10_000;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var (kind, language) = Chosen(visit, visit.Request.Query["kind"], visit.Request.Query["for"]);
        var stored = await reader.AllAsync(visit.Stored.Id, visit.Cancellation);
        var own = stored.Words.Find(kind, language);
        var notice = Enum.TryParse<WordsNotice>(visit.Request.Query["notice"], out var done) ? done : WordsNotice.None;
        return await PageAsync(visit, kind, language, stored, new(kind, $"{language}", own?.Subject, own?.Opening), own, [], notice);
    }

    internal async Task<IResult> PostAsync(ContactVisit visit)
    {
        var (kind, language) = Chosen(visit, await visit.FieldAsync("kind"), await visit.FieldAsync("for"));
        var draft = new OwnWordsDraft(kind, $"{language}", await visit.FieldAsync("subject"), await visit.FieldAsync("opening"));
        var action = await visit.FieldAsync("action");
        var stored = await reader.AllAsync(visit.Stored.Id, visit.Cancellation);
        var (own, faults) = draft.Check();
        if (own is null)
            return await PageAsync(visit, kind, language, stored, draft, null, faults, WordsNotice.None);

        var by = new Decider(visit.Contact.Id, visit.ShortLink);
        if (action == "test")
        {
            var (letter, _) = await ExampleAsync(visit, kind, language);
            await desk.TryAsync(visit.Stored, visit.Contact, language, letter, own, by, visit.Cancellation);
            return await PageAsync(visit, kind, language, stored, draft, own, [], WordsNotice.Tried);
        }

        if (action != "save")
            return await PageAsync(visit, kind, language, stored, draft, own, [], WordsNotice.NotSaved);

        var seen = int.TryParse(await visit.FieldAsync("revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return await desk.PutAsync(visit.Stored.Id, own, revision => revision == seen, by, visit.Cancellation) is null
            ? await PageAsync(visit, kind, language, await reader.AllAsync(visit.Stored.Id, visit.Cancellation), draft, own, [new("/subject", "outdated", "")], WordsNotice.None)
            : Front.SeeOther($"/console/words?kind={kind}&for={language.ToString().ToLowerInvariant()}&notice={WordsNotice.Saved}");
    }

    private async Task<IResult> PageAsync(
        ContactVisit visit, string kind, Language language, StoredWords stored, OwnWordsDraft typed, OwnWords? own, IReadOnlyList<Fault> faults, WordsNotice notice)
    {
        var (letter, isReal) = await ExampleAsync(visit, kind, language);
        var to = To(visit);
        var rendered = await view.RenderAsync(letter, language, to, Correspondent.Of(visit.Contact), _ => new Uri(site.PublicUrl, "/…").ToString(), own);
        var model = new WordsPageModel(
            visit.Shell with { Path = "/console/words" }, kind, language, typed, stored.Revision, stored.Words, LetterView.Subject(letter, language, to, null), rendered, isReal)
        {
            Faults = faults,
            Notice = notice,
        };
        return await front.PageAsync(model, faults.Count == 0 ? StatusCodes.Status200OK : faults[0].Code == "outdated" ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
    }

    /// <summary>The newest or next letter of the kind, if there is one; else one that is made up.</summary>
    private async Task<(LetterContent Letter, bool IsReal)> ExampleAsync(ContactVisit visit, string kind, Language language)
    {
        var today = visit.Cluster.Zone().Day(time.GetUtcNow());
        if (kind is "reminder" or "escalation" or "weekly" or "deadlineDay"
            && await previews.NextAsync(visit.Stored, DaysAhead, one => IsExample(one.Content, kind), visit.Cancellation) is { } next)
            return (next.Content, true);

        Letter? newest = null;
        await foreach (var row in table.BetweenAsync(visit.Stored.Id, RowKeys.Letter($"{today.AddDays(-60):yyyyMMdd}"), RowKeys.Letters, visit.Cancellation))
        {
            if (row.Text("Kind") == (kind == "escalation" ? "reminder" : kind) && StoredLetter.TryRead(row)?.Letter is { } letter && IsExample(letter.Content, kind))
                newest = letter;
        }

        return newest is null ? (ExampleLetters.Of(kind, visit.Cluster, today, language, To(visit)), false) : (newest.Content, true);
    }

    /// <summary>Whether it shows what letters of the kind are like; one that names hundreds of things shows no more than a short one.</summary>
    private static bool IsExample(LetterContent content, string kind) => LetterView.KindOf(content) == kind && Json.Write(content).Length <= LongestExample;

    private static Correspondent To(ContactVisit visit) => Correspondent.Of(visit.Contact);

    private static (string Kind, Language Language) Chosen(ContactVisit visit, string? kind, string? language) => (
        kind is not null && WordedKinds.Placeholders.ContainsKey(kind) ? kind : WordedKinds.Placeholders.Keys.First(),
        Enum.TryParse<Language>(language, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : visit.Cluster.Language);
}
