using Emulation.Views.Letters;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Preview;

namespace EmulationFunctions.Organizer.Wording;

/// <summary>The organizer's page of own words: a kind and a language at a time, with the letter as it will read.</summary>
public sealed class WordsPages(
    WordsDesk desk, OwnWordsReader reader, ClusterTable table, Previews previews, LastChanges changes, LetterView view, SiteOptions site, Front front, TimeProvider time)
{
    /// <summary>For how many days a letter to come is looked for.</summary>
    private const int DaysAhead = 28;

    /// <summary>Most characters of an example, as it is stored.</summary>
    private const int LongestExample = 10_000;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var (kind, language) = Chosen(visit, visit.Request.Query["kind"], visit.Request.Query["for"]);
        var stored = (await reader.AllAsync(visit.Stored.Id, visit.Cancellation)).Words;
        var notice = Enum.TryParse<WordsNotice>(visit.Request.Query["notice"], out var done) ? done : WordsNotice.None;
        var own = stored.Of(kind, language);
        return await front.PageAsync(await ModelAsync(visit, Form.Of(own, own), stored, own) with { Notice = notice });
    }

    internal async Task<IResult> PostAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var stored = (await reader.AllAsync(visit.Stored.Id, visit.Cancellation)).Words;
        var (own, faults) = form.Typed.Check();
        if (own is null)
            return await front.PageAsync(await ModelAsync(visit, form, stored, null) with { Faults = faults }, StatusCodes.Status400BadRequest);

        var action = await visit.FieldAsync("action");
        if (action == "save")
            return await SaveAsync(visit, form, own);
        if (action == "test")
            await desk.TryAsync(visit.Stored, visit.Contact, form.Language, (await ExampleAsync(visit, form.Kind, form.Language)).Letter, own, By(visit), visit.Cancellation);
        return await front.PageAsync(await ModelAsync(visit, form, stored, own) with { Notice = action == "test" ? WordsNotice.Tried : WordsNotice.NotSaved });
    }

    private async Task<IResult> SaveAsync(ContactVisit visit, Form form, OwnWords own)
    {
        var origin = await Parcel.UnpackAsync<OwnWords>(form.Seen, visit.Cancellation);
        var (merge, stored) = await desk.SaveAsync(visit.Stored.Id, own, origin, By(visit), visit.Cancellation);
        if (merge.Both.Count == 0)
            return Front.SeeOther($"/console/words?kind={form.Kind}&for={form.Language.ToString().ToLowerInvariant()}&notice={WordsNotice.Saved}");

        // Saved once more it is this one's word where both changed the same; what only the other changed is in the form already.
        var theirs = stored.Of(form.Kind, form.Language);
        var other = await changes.FindAsync(visit, $"What eq 'words-changed'", IsOf(WordsDesk.About(own)));
        var model = await ModelAsync(visit, Form.Of(merge.Words, theirs), stored, merge.Words) with
        {
            Faults = [.. merge.Both.Select(field => OtherChange.Fault($"/{field}"))],
            Other = other with { Stored = merge.Both.ToDictionary(field => field, field => (field == "subject" ? theirs.Subject : theirs.Opening) ?? "") },
        };
        return await front.PageAsync(model, StatusCodes.Status409Conflict);
    }

    private async Task<WordsPageModel> ModelAsync(ContactVisit visit, Form form, ClusterWords stored, OwnWords? own)
    {
        var (letter, isReal) = await ExampleAsync(visit, form.Kind, form.Language);
        var to = To(visit);
        var rendered = await view.RenderAsync(letter, form.Language, to, Correspondent.Of(visit.Contact), _ => new Uri(site.PublicUrl, "/…").ToString(), own);
        return new(
            visit.Shell with { Path = "/console/words" }, form.Kind, form.Language, form.Typed, form.Seen, stored, LetterView.Subject(letter, form.Language, to, null), rendered, isReal);
    }

    /// <summary>Whether an entry of the log is a change of these words, by themselves or among others.</summary>
    private static Func<AuditEntry, bool> IsOf(string about) =>
        entry => entry.About == about || entry.Detail?.GetValueOrDefault("words")?.Split(',').Contains(about) == true;

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

    private static Decider By(ContactVisit visit) => new(visit.Contact.Id, visit.ShortLink);

    private static async Task<Form> ReadAsync(ContactVisit visit)
    {
        var (kind, language) = Chosen(visit, await visit.FieldAsync("kind"), await visit.FieldAsync("for"));
        return new(kind, language, new(kind, $"{language}", await visit.FieldAsync("subject"), await visit.FieldAsync("opening")), await visit.FieldAsync("seen"));
    }

    private static (string Kind, Language Language) Chosen(ContactVisit visit, string? kind, string? language) => (
        kind is not null && WordedKinds.Placeholders.ContainsKey(kind) ? kind : WordedKinds.Placeholders.Keys.First(),
        Enum.TryParse<Language>(language, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : visit.Cluster.Language);

    /// <summary>The form for one kind and language.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Language">For readers of this language.</param>
    /// <param name="Typed">What stands in it.</param>
    /// <param name="Seen">The words that it was made from, packed: they tell what was changed here from what others changed meanwhile.</param>
    private sealed record Form(string Kind, Language Language, OwnWordsDraft Typed, string Seen)
    {
        public static Form Of(OwnWords own, OwnWords seen) => new(own.Kind, own.Language, new(own.Kind, $"{own.Language}", own.Subject, own.Opening), Parcel.Pack(seen));
    }
}
