using System.Net.Http.Json;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Tests.Running;
using static System.Net.HttpStatusCode;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>What every route of the app expects of its visitors.</summary>
internal static class RouteTable
{
    private static readonly (string, string)[] Meeting =
        [("title", "Họp"), ("start", "2026-12-20T08:00"), ("end", "2026-12-20T09:00"), ("invitees", TestCluster.Organizer)];

    public static IReadOnlyDictionary<string, Expectation> Of(House house)
    {
        var api = house.Own.Path[1..];
        var table = new Dictionary<string, Expectation>();
        Public(table);
        Links(table, house);
        Console(table, house);
        Api(table, house, api);
        return table;
    }

    private static void Public(Dictionary<string, Expectation> table)
    {
        Read(table, "{home:maxlength(0)?}", new(Door.Public, OK, ""));
        Read(table, "assets/{name}", new(Door.Public, OK, "assets/site.css"));
        Read(table, Routes.Unknown, new(Door.Public, NotFound, "nothing/here"));
        Read(table, "healthz", new(Door.Public, OK, "healthz"));
        Read(table, "sign-in", new(Door.Public, OK, "sign-in"));
        // Without the mail service's key there is no webhook.
        table["POST hooks/sendgrid"] = new(Door.Public, NotFound, "hooks/sendgrid", () => JsonContent.Create(Array.Empty<string>()));
        table["POST hooks/inbound"] = new(Door.Public, NotFound, "hooks/inbound", () => Form(("from", "a@b.example")));
        table["POST sign-in"] = new(Door.Public, OK, "sign-in", () => Form(("email", "nobody@nowhere.example")));
    }

    private static void Links(Dictionary<string, Expectation> table, House house)
    {
        Read(table, "u/{token}", new(Door.Unit, OK, "u/{token}"));
        Read(table, "u/{token}/files/{file}", new(Door.Unit, OK, $"u/{{token}}/files/{house.File}"));
        table["POST u/{token}/activities/{activity}"] =
            new(Door.Unit, SeeOther, "u/{token}/activities/quy-4", () => UploadedFile.Form([UploadedFile.Pdf("report", "b.pdf")]));
        const string Activity = "u/{token}/activities/{activity}";
        Read(table, Activity, new(Door.Unit, OK, "u/{token}/activities/quy-4"));
        Read(table, "u/{token}/activities", new(Door.Unit, OK, "u/{token}/activities?group=complete"));
        Read(table, $"{Activity}/versions", new(Door.Unit, OK, "u/{token}/activities/quy-4/versions"));
        Direct(table, Door.Unit, Activity, "u/{token}/activities/quy-4", house.Completion);
        table["POST u/{token}/activities/{activity}/promise"] =
            new(Door.Unit, SeeOther, "u/{token}/activities/quy-4/promise", () => Form(("day", "2026-12-20")));
        foreach (var kind in new[] { "targets", "actuals", "participation" })
            table[$"POST {Activity}/{kind}"] = new(Door.Unit, NotFound, $"u/{{token}}/activities/quy-4/{kind}", () => Form(("takesPart", "yes")));
        table["POST u/{token}/replacement"] = new(Door.Unit, SeeOther, "u/{token}/replacement", () => Form(("name", "B"), ("email", "b@new.example")));
        Read(table, "rsvp/{token}", new(Door.Rsvp, OK, "rsvp/{token}"));
        table["POST rsvp/{token}"] = new(Door.Rsvp, SeeOther, "rsvp/{token}", () => Form(("answer", "yes")));
        Read(table, "u/{token}/guide", new(Door.Unit, OK, "u/{token}/guide"));
        Read(table, "u/{token}/calendar", new(Door.Unit, OK, "u/{token}/calendar"));
        table["POST u/{token}/calendar"] = new(Door.Unit, SeeOther, "u/{token}/calendar", () => Form());
        Read(table, "feeds/{token}.ics", new(Door.Feed, OK, "feeds/{token}.ics"));
        Read(table, "rsvp/{token}/files/{file}", new(Door.Rsvp, NotFound, "rsvp/{token}/files/nothing"));
        Read(table, "sign-in/{token}", new(Door.SignIn, OK, "sign-in/{token}"));
        table["POST sign-in/{token}"] = new(Door.SignIn, SeeOther, "sign-in/{token}", () => Form(), UsesUp: true);
    }

    private static void Console(Dictionary<string, Expectation> table, House house)
    {
        foreach (var room in new[] { "console", "console/meetings", "console/letters", "console/people" })
            Read(table, room, new(Door.Session, OK, room));
        Read(table, "console/files/{file}", new(Door.Session, OK, $"console/files/{house.File}"));
        Read(table, "console/preview", new(Door.Session, OK, "console/preview"));
        Read(table, "console/preview/{letter}", new(Door.Session, NotFound, "console/preview/20260101-reminder-an"));
        Read(table, "console/words", new(Door.Session, OK, "console/words"));
        Read(table, "console/sheets/{file}", new(Door.Session, OK, "console/sheets/plan-2026.xlsx"));
        Read(table, "console/plans/{year}/sheet", new(Door.Session, OK, "console/plans/2026/sheet"));
        table["POST console/plans/{year}/sheet"] = new(Door.Session, UnsupportedMediaType, "console/plans/2026/sheet", () => UploadedFile.Form([UploadedFile.Pdf("file", "plan.xlsx")]));
        Read(table, "console/meetings/new", new(Door.Session, OK, "console/meetings/new"));
        Read(table, "console/meetings/{meeting}/lists/{file}", new(Door.Session, OK, $"console/meetings/{house.Meeting}/lists/attendance.docx"));
        Read(table, "console/search", new(Door.Session, OK, "console/search?q=bao"));
        Read(table, "console/guide", new(Door.Session, OK, "console/guide"));
        Read(table, "console/calendar", new(Door.Session, OK, "console/calendar"));
        void Post(string route, System.Net.HttpStatusCode good, string path, params (string, string)[] fields) =>
            table[$"POST {route}"] = new(Door.Session, good, path, () => Form(fields), UsesUp: route == "sign-out");
        Post("console/calendar", SeeOther, "console/calendar");
        Read(table, "console/plans", new(Door.Session, SeeOther, "console/plans"));
        const string Plan = "console/plans/{year}";
        foreach (var page in new[] { "", "/days", "/copy", "/review", "/revisions" })
            Read(table, $"{Plan}{page}", new(Door.Session, OK, $"console/plans/2026{page}"));
        Read(table, $"{Plan}/revisions/{{revision}}", new(Door.Session, OK, "console/plans/2026/revisions/1"));
        Post($"{Plan}/activities/{{activity}}", BadRequest, "console/plans/2033/activities/new", ("title", ""));
        Read(table, $"{Plan}/activities/{{activity}}/visits", new(Door.Session, NotFound, "console/plans/2033/activities/nothing/visits"));
        Post($"{Plan}/activities/{{activity}}/visits", NotFound, "console/plans/2033/activities/nothing/visits");
        Post($"{Plan}/activities/{{activity}}/return", NotFound, "console/plans/2033/activities/nothing/return");
        Read(table, $"{Plan}/reminders", new(Door.Session, OK, "console/plans/2026/reminders"));
        Post($"{Plan}/reminders", BadRequest, "console/plans/2033/reminders", ("hour", "x"));
        Read(table, "console/reminders", new(Door.Session, OK, "console/reminders"));
        Post("console/reminders", OK, "console/reminders", ("mark", Parcel.Pack(new ReminderPolicyDraft())), ("before", "5"), ("action", "look"));
        Post($"{Plan}/title", SeeOther, "console/plans/2033/title", ("planTitle", "Kế hoạch"));
        Post($"{Plan}/days", SeeOther, "console/plans/2033/days", ("off", "2033-02-01"));
        Post($"{Plan}/holidays", SeeOther, "console/plans/2033/holidays");
        Post($"{Plan}/copy", NotFound, "console/plans/2033/copy");
        Post($"{Plan}/publication", SeeOther, "console/plans/2034/publication");
        Post($"{Plan}/discard", SeeOther, "console/plans/2034/discard");
        Post($"{Plan}/changes", SeeOther, "console/plans/2034/changes");
        Post($"{Plan}/revisions/{{revision}}/restore", SeeOther, "console/plans/2026/revisions/1/restore");
        Post("console/letters/{key}/settle", SeeOther, $"console/letters/{house.Letter}/settle", ("outcome", "accepted"));
        // What is done already is said to be so.
        Post("console/closed-addresses/{address}/open", SeeOther, "console/closed-addresses/aa/open");
        Post("console/poison/{id}/replay", SeeOther, "console/poison/aa/replay");
        Post("console/poison/{id}/dismiss", SeeOther, "console/poison/aa/dismiss");
        table["POST console/people-import/sheet"] = new(Door.Session, UnsupportedMediaType, "console/people-import/sheet", () => UploadedFile.Form([UploadedFile.Pdf("file", "people.xlsx")]));
        Post("console/plans/{year}/sheet/apply", BadRequest, "console/plans/2026/sheet/apply", ("sheet", "x"));
        Post("console/words", SeeOther, "console/words", ("kind", "weekly"), ("for", "en"), ("subject", "Week"), ("seen", Parcel.Pack(new OwnWords("weekly", Language.En, null, null))), ("action", "save"));
        Post("console/replacements/{contact}", SeeOther, "console/replacements/nobody", ("decision", "accept"));
        Post("console/links", SeeOther, "console/links", ("contactId", "boris"));
        Post("console/links/{link}/revoke", SeeOther, $"console/links/{house.SpareLink}/revoke");
        Post("console/meetings/new", OK, "console/meetings/new", Meeting);
        Post("console/meetings/preview", OK, "console/meetings/preview", Meeting);
        Post("console/meetings", SeeOther, "console/meetings", Meeting);
        Post("console/meetings/{meeting}/invitations", SeeOther, $"console/meetings/{house.Meeting}/invitations");
        const string One = "console/meetings/{meeting}";
        var one = $"console/meetings/{house.Meeting}";
        foreach (var page in new[] { "overview", "edit", "cancel", "attendance" })
            Read(table, $"{One}/{page}", new(Door.Session, OK, $"{one}/{page}"));
        Post($"{One}/edit", OK, $"{one}/edit", Meeting);
        // Other posts of the table have changed the meeting meanwhile.
        Post($"{One}/changes/preview", Conflict, $"{one}/changes/preview", [.. Meeting, ("revision", "1000")]);
        Post($"{One}/changes", Conflict, $"{one}/changes", [.. Meeting, ("revision", "1000")]);
        Post($"{One}/cancel", NotFound, "console/meetings/2026-none/cancel");
        Post($"{One}/substitutes/{{invitee}}", SeeOther, $"{one}/substitutes/c-an", ("decision", "confirm"));
        Post($"{One}/attendance", SeeOther, $"{one}/attendance", ("invitee", "c-an"), ("present", "yes"));
        table[$"POST {One}/files"] = new(Door.Session, SeeOther, $"{one}/files", () => UploadedFile.Form([UploadedFile.Pdf("paper", "p.pdf")]));
        Read(table, $"{One}/files/{{file}}", new(Door.Session, NotFound, $"{one}/files/nothing"));
        Post($"{One}/files/{{file}}/removal", SeeOther, $"{one}/files/nothing/removal");
        Post($"{One}/minutes", SeeOther, $"{one}/minutes");
        Read(table, "console/activities/{activity}/files.zip", new(Door.Session, OK, "console/activities/quy-4/files.zip"));
        Read(table, "console/activities/{activity}/audit", new(Door.Session, OK, "console/activities/quy-4/audit"));
        const string Dossier = "console/activities/{activity}/units/{unit}";
        Read(table, Dossier, new(Door.Session, OK, "console/activities/quy-4/units/nam-hai"));
        Read(table, $"{Dossier}/versions", new(Door.Session, OK, "console/activities/quy-4/units/nam-hai/versions"));
        Post($"{Dossier}/extension", SeeOther, "console/activities/quy-4/units/nam-hai/extension", ("deadline", "2026-12-30T17:00"), ("reason", "x"));
        Post($"{Dossier}/review", SeeOther, "console/activities/quy-4/units/bac-son/review", ("version", "3"), ("decision", "accept"));
        table[$"POST {Dossier}/documents"] =
            new(Door.Session, SeeOther, "console/activities/quy-4/units/tay-ho/documents", () => UploadedFile.Form([UploadedFile.Pdf("report", "c.pdf")]));
        Read(table, "console/activities/{activity}", new(Door.Session, OK, "console/activities/quy-4"));
        Read(table, "console/activities/{activity}/values.csv", new(Door.Session, NotFound, "console/activities/quy-4/values.csv"));
        // A report has none of these.
        foreach (var kind in new[] { "targets", "actuals", "participation" })
            Post($"{Dossier}/{kind}", NotFound, $"console/activities/quy-4/units/nam-hai/{kind}", ("takesPart", "yes"));
        table[$"POST {Dossier}/findings"] =
            new(Door.Session, NotFound, "console/activities/quy-4/units/nam-hai/findings", () => UploadedFile.Form([UploadedFile.Pdf("result", "r.pdf")]));
        Post($"{Dossier}/findings/{{file}}/remove", NotFound, "console/activities/quy-4/units/nam-hai/findings/nothing/remove");
        Direct(table, Door.Session, Dossier, "console/activities/quy-4/units/tay-ho", house.ConsoleCompletion);
        Post($"{Dossier}/no-extension", SeeOther, "console/activities/quy-4/units/bac-son/no-extension");
        People(table, Post);
        Post("sign-out", SeeOther, "sign-out");
    }

    private static void People(Dictionary<string, Expectation> table, Action<string, System.Net.HttpStatusCode, string, (string, string)[]> post)
    {
        foreach (var page in new[] { "guests", "person", "unit", "leadership", "people-import" })
            Read(table, $"console/{page}", new(Door.Session, OK, $"console/{page}"));
        Read(table, "console/guests/{meeting}/{guest}", new(Door.Session, NotFound, "console/guests/2026-none/g-1"));
        Read(table, "console/guests/{meeting}/{guest}/erasure", new(Door.Session, NotFound, "console/guests/2026-none/g-1/erasure"));
        post("console/guests/{meeting}/{guest}/erasure", NotFound, "console/guests/2026-none/g-1/erasure", []);
        Read(table, "console/units/{unit}", new(Door.Session, OK, "console/units/dong-a"));
        Read(table, "console/people/{contact}", new(Door.Session, OK, "console/people/carol"));
        foreach (var page in new[] { "change", "removal", "successor", "erasure" })
            Read(table, $"console/people/{{contact}}/{page}", new(Door.Session, OK, $"console/people/carol/{page}"));
        post("console/people", BadRequest, "console/people", [("name", "A")]);
        post("console/people/{contact}", Conflict, "console/people/carol", [("name", "A"), ("email", "carol@x.example"), ("unitId", "dong-a"), ("role", "secretary"), ("language", "en")]);
        post("console/people/{contact}/removal", Conflict, "console/people/carol/removal", [("seen", "x")]);
        post("console/people/{contact}/erasure", BadRequest, "console/people/carol/erasure", [("seen", "x")]);
        post("console/people/{contact}/successor", BadRequest, "console/people/carol/successor", [("name", "A")]);
        post("console/units", BadRequest, "console/units", [("name", "")]);
        post("console/units/{unit}", BadRequest, "console/units/dong-a", [("name", "")]);
        post("console/units/{unit}/removal", Conflict, "console/units/dong-a/removal", [("seen", "x")]);
        post("console/leadership", BadRequest, "console/leadership", [("year", "1")]);
        post("console/people-import", UnprocessableEntity, "console/people-import", [("list", "x")]);
    }

    /// <summary>What the page's script asks for.</summary>
    private static void Direct(Dictionary<string, Expectation> table, Door door, string route, string path, string completion)
    {
        table[$"POST {route}/uploads"] = new(door, Created, $"{path}/uploads", () => JsonContent.Create(new { document = "report", name = "d.pdf", size = 10 }));
        table[$"DELETE {route}/uploads/{{upload}}"] = new(door, NoContent, $"{path}/uploads/nothing");
        table[$"POST {route}/completions"] = new(door, BadRequest, $"{path}/completions", () => JsonContent.Create(new { uploads = Array.Empty<object>() }));
        Read(table, $"{route}/completions/{{completion}}", new(door, OK, $"{path}/completions/{completion}"));
    }

    private static void Api(Dictionary<string, Expectation> table, House house, string api)
    {
        const string Route = "api/clusters/{cluster}";
        Read(table, Route, new(Door.Api, OK, api));
        table[$"PUT {Route}"] = new(Door.Api, OK, api, () => JsonContent.Create(house.Own.Body()));
        Read(table, $"{Route}/plans/{{year}}", new(Door.Api, OK, $"{api}/plans/2026"));
        Read(table, $"{Route}/plans/{{year}}/board", new(Door.Api, OK, $"{api}/plans/2026/board"));
        var plan = new { title = "Kế hoạch", activities = new[] { Report("quy-4", "2026-12-24T17:00") } };
        table[$"PUT {Route}/plans/{{year}}"] = new(Door.Api, OK, $"{api}/plans/2026", () => JsonContent.Create(plan));
        const string Year = $"{Route}/plans/{{year}}";
        Read(table, $"{Year}/draft", new(Door.Api, NotFound, $"{api}/plans/2032/draft"));
        table[$"PUT {Year}/draft"] = new(Door.Api, OK, $"{api}/plans/2031/draft", () => JsonContent.Create(plan));
        table[$"DELETE {Year}/draft"] = new(Door.Api, NotFound, $"{api}/plans/2032/draft");
        table[$"POST {Year}/draft/publication"] = new(Door.Api, NotFound, $"{api}/plans/2032/draft/publication");
        Read(table, $"{Year}/revisions", new(Door.Api, OK, $"{api}/plans/2026/revisions"));
        Read(table, $"{Year}/revisions/{{revision}}", new(Door.Api, OK, $"{api}/plans/2026/revisions/1"));
        table[$"POST {Route}/people/sheet"] = new(Door.Api, BadRequest, $"{api}/people/sheet");
        table[$"POST {Year}/sheet"] = new(Door.Api, BadRequest, $"{api}/plans/2026/sheet");
        Read(table, $"{Route}/sheets/{{file}}", new(Door.Api, OK, $"{api}/sheets/people.xlsx"));
        Read(table, $"{Route}/activities/{{activity}}/submissions", new(Door.Api, OK, $"{api}/activities/quy-4/submissions"));
        Read(table, $"{Route}/activities/{{activity}}/files.zip", new(Door.Api, OK, $"{api}/activities/quy-4/files.zip?versions=all"));
        Read(table, $"{Route}/activities/{{activity}}/audit", new(Door.Api, OK, $"{api}/activities/quy-4/audit"));
        const string Unit = $"{Route}/activities/{{activity}}/units/{{unit}}";
        var extension = new { deadline = "2026-12-30T17:00", reason = "x" };
        table[$"PUT {Unit}/extension"] = new(Door.Api, OK, $"{api}/activities/quy-4/units/dong-a/extension", () => JsonContent.Create(extension));
        // Form posts of the table have made newer versions meanwhile.
        var review = new { decision = "accept", version = 1000 };
        table[$"POST {Unit}/review"] = new(Door.Api, Conflict, $"{api}/activities/quy-4/units/bac-son/review", () => JsonContent.Create(review));
        foreach (var kind in new[] { "targets", "actuals", "participation" })
            table[$"PUT {Unit}/{kind}"] = new(Door.Api, NotFound, $"{api}/activities/quy-4/units/dong-a/{kind}", () => JsonContent.Create(new { takesPart = true }));
        table[$"POST {Unit}/findings"] = new(Door.Api, NotFound, $"{api}/activities/quy-4/units/dong-a/findings", () => UploadedFile.Form([UploadedFile.Pdf("result", "r.pdf")]));
        table[$"DELETE {Unit}/findings/{{file}}"] = new(Door.Api, NotFound, $"{api}/activities/quy-4/units/dong-a/findings/nothing");
        table[$"DELETE {Unit}/extension"] = new(Door.Api, NoContent, $"{api}/activities/quy-4/units/dong-a/extension");
        table[$"POST {Route}/links"] = new(Door.Api, Created, $"{api}/links", () => JsonContent.Create(new { contactId = "boris", purpose = "unit" }));
        table[$"DELETE {Route}/links/{{link}}"] = new(Door.Api, NoContent, $"{api}/links/{house.SpareLink}");
        Read(table, $"{Route}/letters", new(Door.Api, OK, $"{api}/letters"));
        table[$"POST {Route}/letters/{{key}}/settle"] =
            new(Door.Api, Conflict, $"{api}/letters/{house.Letter}/settle", () => JsonContent.Create(new { outcome = "accepted" }));
        Read(table, $"{Route}/search", new(Door.Api, OK, $"{api}/search?q=bao+cao"));
        Read(table, $"{Route}/preview", new(Door.Api, OK, $"{api}/preview?from=2027-01-04&to=2027-01-05"));
        Read(table, $"{Route}/replacements", new(Door.Api, OK, $"{api}/replacements"));
        table[$"POST {Route}/replacements/{{contact}}"] = new(Door.Api, NotFound, $"{api}/replacements/nobody", () => JsonContent.Create(new { decision = "accept" }));
        Read(table, $"{Route}/contacts/{{contact}}", new(Door.Api, OK, $"{api}/contacts/an"));
        table[$"POST {Route}/contacts/{{contact}}/successor"] = new(Door.Api, NotFound, $"{api}/contacts/nobody/successor", () => JsonContent.Create(new { name = "A", email = "a@b.example" }));
        table[$"POST {Route}/contacts/{{contact}}/erasure"] = new(Door.Api, NotFound, $"{api}/contacts/nobody/erasure");
        table[$"POST {Route}/people/import"] = new(Door.Api, UnprocessableEntity, $"{api}/people/import", () => JsonContent.Create(new { text = "x" }));
        Read(table, $"{Route}/words", new(Door.Api, OK, $"{api}/words"));
        table[$"PUT {Route}/words"] = new(Door.Api, OK, $"{api}/words", () => JsonContent.Create(new { words = Array.Empty<object>() }));
        Read(table, $"{Route}/poison", new(Door.Api, OK, $"{api}/poison"));
        table[$"POST {Route}/poison/{{id}}/replay"] = new(Door.Api, NotFound, $"{api}/poison/aa/replay");
        table[$"DELETE {Route}/poison/{{id}}"] = new(Door.Api, NotFound, $"{api}/poison/aa");
        Read(table, "api/poison", new(Door.Operator, OK, "api/poison"));
        table["DELETE api/poison/{id}"] = new(Door.Operator, NotFound, "api/poison/aa");
        table["POST api/poison/{id}/replay"] = new(Door.Operator, NotFound, "api/poison/aa/replay");
        Read(table, $"{Route}/closed-addresses", new(Door.Api, OK, $"{api}/closed-addresses"));
        table[$"DELETE {Route}/closed-addresses/{{address}}"] = new(Door.Api, NotFound, $"{api}/closed-addresses/aa");
        var meeting = new { title = "Họp", start = "2026-12-20T08:00", end = "2026-12-20T09:00", invitees = new[] { "an" } };
        table[$"POST {Route}/meetings"] = new(Door.Api, Created, $"{api}/meetings", () => JsonContent.Create(meeting));
        Read(table, $"{Route}/meetings", new(Door.Api, OK, $"{api}/meetings"));
        const string One = $"{Route}/meetings/{{meeting}}";
        var one = $"{api}/meetings/{house.Meeting}";
        table[$"PUT {One}"] = new(Door.Api, OK, one, () => JsonContent.Create(meeting));
        table[$"POST {One}/cancellation"] = new(Door.Api, NotFound, $"{api}/meetings/2026-none/cancellation", () => JsonContent.Create(new { reason = "x" }));
        table[$"POST {One}/substitutes/{{invitee}}"] = new(Door.Api, NotFound, $"{one}/substitutes/c-an", () => JsonContent.Create(new { decision = "confirm" }));
        table[$"PUT {One}/invitees/{{invitee}}/attendance"] = new(Door.Api, NoContent, $"{one}/invitees/c-an/attendance", () => JsonContent.Create(new { attended = true }));
        table[$"POST {One}/files"] = new(Door.Api, Created, $"{one}/files", () => UploadedFile.Form([UploadedFile.Pdf("paper", "q.pdf")]));
        table[$"DELETE {One}/files/{{file}}"] = new(Door.Api, NotFound, $"{one}/files/nothing");
        table[$"POST {One}/minutes"] = new(Door.Api, Accepted, $"{one}/minutes");
        Read(table, $"{Route}/meetings/{{meeting}}", new(Door.Api, OK, $"{api}/meetings/{house.Meeting}"));
        Read(table, $"{Route}/meetings/{{meeting}}/lists/{{file}}", new(Door.Api, OK, $"{api}/meetings/{house.Meeting}/lists/name-plates.html"));
        table[$"POST {Route}/meetings/{{meeting}}/invitations"] = new(Door.Api, Accepted, $"{api}/meetings/{house.Meeting}/invitations");
    }

    private static void Read(Dictionary<string, Expectation> table, string route, Expectation expectation)
    {
        table[$"GET {route}"] = expectation;
        table[$"HEAD {route}"] = expectation;
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
