using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters;

/// <summary>What a mail program gets of a letter about a meeting.</summary>
public sealed partial class CalendarMailTests
{
    private static readonly CalendarEvent Conference = new(
        "2026-k3v9@cluster.example",
        0,
        new DateTimeOffset(2026, 11, 3, 1, 0, 0, TimeSpan.Zero),
        new DateTime(2026, 12, 18, 8, 30, 0),
        new DateTime(2026, 12, 18, 11, 30, 0),
        "Asia/Ho_Chi_Minh",
        "Hội nghị tổng kết",
        "1. Khai mạc")
    {
        Url = "https://cluster.example/rsvp/abc",
        Organizer = new Correspondent("Ban tổ chức", "organizer@cluster.example"),
        Attendees = [new CalendarAttendee("Ông Đại diện A", "a@unit.example")],
    };

    /// <summary>EMULATION_OVERWRITE_GOLDEN=1 writes the file anew.</summary>
    [Fact]
    public async Task The_message_is_this_to_the_letter()
    {
        using var folder = new TempFolder();
        var mail = SampleMail.To("a@unit.example", CalendarFile.Request(Conference));

        Assert.IsType<PostOutcome.Accepted>(await new FolderDelivery(new MailOptions("thi-dua@cluster.example", folder.Path, null, null)).PostAsync(mail, CancellationToken.None));

        var written = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path, "*.eml")));
        // The boundaries are random: in the golden file they are numbered.
        var boundaries = Boundary().Matches(written).Select(match => match.Value).Distinct().ToList();
        Assert.Equal(2, boundaries.Count);
        var message = Boundary().Replace(written, match => $"--boundary-{boundaries.IndexOf(match.Value)}")
            // The framework writes a type's parameters in an order that changes from run to run.
            .Replace("method=REQUEST; charset=utf-8", "charset=utf-8; method=REQUEST", StringComparison.Ordinal);
        var golden = Path.Combine(Here(), "..", "Golden", "invitation.eml");
        if (Environment.GetEnvironmentVariable("EMULATION_OVERWRITE_GOLDEN") == "1")
            await File.WriteAllTextAsync(golden, message);
        Assert.Equal((await File.ReadAllTextAsync(golden)).ReplaceLineEndings("\r\n"), message);
    }

    [Theory]
    [InlineData(false, "REQUEST")]
    [InlineData(true, "CANCEL")]
    public async Task The_method_in_the_header_is_the_files_own(bool cancels, string method)
    {
        using var folder = new TempFolder();
        var calendar = cancels ? CalendarFile.Cancel(Conference, wholeMeeting: true) : CalendarFile.Request(Conference);
        var mail = SampleMail.To("a@unit.example", calendar);

        await new FolderDelivery(new MailOptions("thi-dua@cluster.example", folder.Path, null, null)).PostAsync(mail, CancellationToken.None);

        var letter = MimePart.OfFile(Assert.Single(Directory.GetFiles(folder.Path, "*.eml")));
        var alternatives = letter.Part("multipart/alternative");
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternatives.Parts.Select(part => part.Type.MediaType));
        Assert.Equal(method, alternatives.Parts[2].Type.Parameters["method"]);
        Assert.Equal(calendar, alternatives.Parts[2].Text);
        Assert.Equal(calendar, letter.Part("application/ics").Text);

        var content = SendGridDelivery.Message(mail);
        Assert.Equal(["text/plain", "text/html", $"text/calendar; method={method}"], content.Contents!.Select(part => part.Type));
        Assert.All(content.Attachments!, file => Assert.DoesNotContain(';', file.Type!));
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex("--boundary_[0-9]+_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Boundary();
}
