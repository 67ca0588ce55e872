using System.Globalization;
using System.Net;
using System.Text;
using EmulationFunctions.Tests.Entry;
using EmulationFunctions.Tests.Organizer;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>The largest meeting that is taken: a thousand people, 600 of them guests, and the longest agenda. Its pages stay small, but for the guests' lines, which travel with the form.</summary>
[Collection("meeting app")]
public sealed class LargeMeetingTests(MeetingApp house, ITestOutputHelper output)
{
    private const int Guests = 1000 - (2 * LargeCluster.Units);

    private static readonly string[] Languages = ["vi", "en", "ru"];

    private static readonly string Lines = string.Join("\r\n", Enumerable.Range(1, Guests).Select(at => $"Nguyễn Thị Khách Mời {at} <khach.moi.{at}@tap-doan.example>, {Languages[at % 3]}, Tập đoàn Công nghiệp Năng lượng Quốc gia"));

    private static readonly string Agenda = string.Join("\r\n", Enumerable.Range(0, 46).Select(at => $"{8 + (at / 10):00}:{at % 10 * 6:00} Báo cáo chuyên đề số {at} về phong trào thi đua của các đơn vị | Trưởng đoàn {at}"));

    [Fact]
    public async Task A_thousand_people_and_the_longest_agenda_fit_on_every_page()
    {
        await house.App.SetClockAsync(RunningApp.Start);
        var cluster = new TestCluster(house.App, "meet-largest");
        await LargeCluster.PutAsync(cluster);
        var organizer = new Visitor(house.App) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var everybody = string.Join(' ', Enumerable.Range(1, LargeCluster.Units).SelectMany(at => new[] { $"leader-{at:000}", $"secretary-{at:000}" }));
        (string, string)[] form = [("title", "Đại hội thi đua yêu nước"), ("start", "2026-12-18T08:30"), ("end", "2026-12-18T17:30"), ("place", "Hội trường"), ("agenda", Agenda), ("invitees", everybody), ("guests", Lines)];

        // One line more is too much.
        Assert.InRange(Agenda.Length, 3850, 4000);
        var longer = await organizer.PostAsync("/console/meetings/preview", [.. form.Where(field => field.Item1 != "agenda"), ("agenda", $"{Agenda}\r\n{new string('x', 200)}")]);
        Assert.Contains("<code>too-long</code>", longer.Text, StringComparison.Ordinal);

        var faults = new List<string>();
        Small("form", await organizer.PostAsync("/console/meetings/new", form));
        Small("preview", await organizer.PostAsync("/console/meetings/preview", form));
        var made = await house.App.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new
        {
            title = "Đại hội thi đua yêu nước",
            start = "2026-12-18T08:30",
            end = "2026-12-18T17:30",
            place = "Hội trường",
            items = Agenda.Split("\r\n").Select(line => new { time = line[..5], text = line[6..].Split(" | ")[0], speaker = line.Split(" | ")[1] }),
            invitees = everybody.Split(' '),
            guests = Lines.Split("\r\n").Select((_, at) => new { name = $"Nguyễn Thị Khách Mời {at + 1}", email = $"khach.moi.{at + 1}@tap-doan.example", language = Languages[(at + 1) % 3], organization = "Tập đoàn Công nghiệp Năng lượng Quốc gia" }),
        });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        var page = $"/console/meetings/{made.Json.GetProperty("id").GetString()}";
        Small("desk", await organizer.GetAsync($"{page}/overview"));
        Small("attendance", await organizer.GetAsync($"{page}/attendance"));
        Small("cancel", await organizer.GetAsync($"{page}/cancel"));
        var edit = await organizer.GetAsync($"{page}/edit");
        Small("edit", edit);
        var typed = FilledForm.Of(edit.Text, $"{page}/changes/preview").With("place", "Nhà hát lớn");
        Small("changes", await organizer.PostAsync($"{page}/changes/preview", typed.Fields));

        await house.App.CallAsync(HttpMethod.Put, $"{cluster.Path}/meetings/{made.Json.GetProperty("id").GetString()}", new { title = "Đại hội", start = "2026-12-18T08:30", end = "2026-12-18T17:30", place = "Rạp", agenda = "Không có gì", invitees = everybody.Split(' ')[..10] });
        var clash = await organizer.PostAsync($"{page}/changes/preview", typed.With("agenda", Agenda.Replace("8", "9", StringComparison.Ordinal)).With("guests", Lines).Fields);
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Small("clash", clash);
        Assert.Equal([], faults);

        void Small(string name, Reply reply)
        {
            Assert.True(reply.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{name}: {reply.Status} {reply.Text}");
            var text = Lines.Split("\r\n").Aggregate(new StringBuilder(WebUtility.HtmlDecode(reply.Text)), (rest, line) => rest.Replace(line, "")).ToString();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Encoding.UTF8.GetByteCount(reply.Text) / 1000.0:0.0} kB, without the guests' lines {Encoding.UTF8.GetByteCount(text) / 1000.0:0.0} kB"));
            faults.AddRange(PageRules.BrokenBy(text).Select(fault => $"{name}: {fault}"));
        }
    }
}
