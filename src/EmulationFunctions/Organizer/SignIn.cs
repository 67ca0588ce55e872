using System.Security.Cryptography;
using System.Text;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Organizers sign in by a mailed link: valid 15 minutes, once, only in the browser that asked.</summary>
public sealed class SignIn(
    Stores stores, ClusterTable table, ClusterReader reader, AddressBook addresses, LinkTable links, LinkTokens tokens, Outbox outbox, Agenda agenda, Front front, TimeProvider time)
{
    private const string BrowserCookie = "emulation-browser";

    /// <summary>Takes an address. The answer is the same, and takes the same work, whether or not the address is known: that shows only behind the queue.</summary>
    internal async Task AskAsync(Visit visit, string email)
    {
        var cookies = visit.Request.HttpContext.Response.Cookies;
        var browser = visit.Request.Cookies[BrowserCookie] is { Length: 32 } known ? known : Nonce.Next(32);
        cookies.Append(BrowserCookie, browser, front.Cookie(LinkOptions.SignIn + LinkOptions.SignIn));
        await stores.SignIns.SendAsync(SignInRequest.Schema, new SignInRequest(email, Hash(browser)), null, visit.Cancellation);
    }

    /// <summary>Writes the letters that were asked for, where the address is an organizer's.</summary>
    internal async Task WriteAsync(SignInRequest asked, CancellationToken cancellation)
    {
        foreach (var id in await addresses.ClustersAsync(asked.Email, cancellation))
        {
            var now = time.GetUtcNow();
            if (await reader.FindAsync(id, cancellation) is not { } cluster
                || cluster.Cluster.Organizers().FirstOrDefault(one => Mailbox.Normal(one.Email) == Mailbox.Normal(asked.Email)) is not { } organizer
                || !await addresses.MayWriteAsync(asked.Email, id, now, cancellation))
                continue;

            var link = new Link(LinkTokens.NewId(), LinkPurpose.SignIn, id, now + LinkOptions.SignIn)
            {
                Contact = organizer.Id,
                Stamp = cluster.Stamps.GetValueOrDefault(organizer.Id),
                Browser = asked.Browser,
            };
            await links.AddAsync(link, cancellation);
            var content = new SignInContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, link.Reference, (int)LinkOptions.SignIn.TotalMinutes);
            var letter = outbox.Write(LetterKeys.SignIn(now, link.Id), Correspondent.Of(organizer), organizer.Language, null, content);
            await agenda.EnterAsync(id, cancellation);
            await table.CommitAsync(new Batch(id).Add(letter), cancellation);
            await outbox.NudgeAsync(id, [letter.Key], cancellation);
        }
    }

    /// <summary>Whether the link opens in this browser.</summary>
    internal static bool IsHere(LinkVisit visit) =>
        visit.Link.Browser is null || (visit.Request.Cookies[BrowserCookie] is { } browser && Hash(browser) == visit.Link.Browser);

    /// <summary>Uses the link up and begins a session in this browser.</summary>
    /// <returns>False where somebody else was faster.</returns>
    internal async Task<bool> EnterAsync(LinkVisit visit)
    {
        var now = time.GetUtcNow();
        if (!await links.UseUpAsync(visit.Link, now, visit.Cancellation))
            return false;
        var session = new Link(LinkTokens.NewId(), LinkPurpose.Session, visit.Stored.Id, now + LinkOptions.Session)
        {
            Contact = visit.Link.Contact,
            Stamp = visit.Link.Stamp,
        };
        await links.AddAsync(session, visit.Cancellation);
        await table.CommitAsync(
            new Batch(visit.Stored.Id).Add(new AuditEntry(now, visit.Link.Contact ?? "", "signed-in", visit.Link.Contact ?? "", LinkTokens.Short(session.Id)).Row()),
            visit.Cancellation);
        visit.Request.HttpContext.Response.Cookies.Append(Desk.SessionCookie, tokens.Token(session.Reference), front.Cookie(LinkOptions.Session));
        return true;
    }

    /// <summary>Ends the session everywhere.</summary>
    internal async Task LeaveAsync(LinkVisit visit)
    {
        await links.RevokeAsync(visit.Link, visit.Cancellation);
        visit.Request.HttpContext.Response.Cookies.Delete(Desk.SessionCookie, front.Cookie(TimeSpan.Zero));
    }

    private static string Hash(string browser) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(browser)));
}
