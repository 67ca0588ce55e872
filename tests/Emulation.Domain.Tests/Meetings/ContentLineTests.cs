using System.Text;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class ContentLineTests
{
    private static readonly string[] Pieces =
    [
        "Hội nghị tổng kết ", "giao ước thi đua", "Số hoá ", "Совещание ", "Подведение итогов", "meeting ", "a", "é", "e\u0301", "ư\u0323",
        ";", ",", ":", "\\", "\\n", "\\;", "\"", "'", "^", "^n", "^'", "=", "\n", "\r\n", "\r", "\t", " ", "  ", "👩‍💻", "🇻🇳", "𝔘", "漢字",
        "BEGIN:VEVENT", "\nEND:VCALENDAR\n", "\0", "\u0007", "\u001B", "\u007F", "\u0085", "\u2028", "\uFEFF", "\u202E",
    ];

    // 4,000 invitations, 20 of them with 10,000 characters or more: the seed makes each run the same.
    [Fact]
    public void Any_text_comes_back_from_the_file_as_it_went_in()
    {
        var random = new Random(5545);
        for (var run = 0; run < 4000; run++)
        {
            var (title, agenda, name) = (Any(random, 30), Any(random, run % 200 == 0 ? 2500 : 60), Any(random, 8));
            var sample = Samples.Invitation();
            var invitation = sample with
            {
                Title = title,
                Place = agenda,
                OnlineUrl = null,
                Organizer = sample.Organizer with { Name = name },
                Attendee = sample.Attendee with { Name = title },
            };

            var file = CalendarText.Parse(CalendarFile.Request(invitation, "https://cluster.example/rsvp/abc", agenda + "https://cluster.example/rsvp/abc"));

            Assert.Equal(Kept(title), file.Text("SUMMARY"));
            Assert.Equal(Kept(agenda), file.Text("LOCATION"));
            Assert.Equal(Kept(agenda) + "https://cluster.example/rsvp/abc", file.Text("DESCRIPTION"));
            Assert.Equal(Kept(name), file.Event("ORGANIZER").Parameters["CN"]);
            Assert.Equal(Kept(title), file.Event("ATTENDEE").Parameters["CN"]);
        }
    }

    // A hundred of them have 10,000 characters or more.
    [Fact]
    public void A_hundred_thousand_titles_and_agendas_fold_and_unfold()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var random = new Random(2026);
        for (var run = 0; run < 100_000; run++)
        {
            var text = Any(random, run % 1000 == 0 ? 2500 : 24);

            var lines = ContentLine.OfText("DESCRIPTION", text).ToString();

            Assert.EndsWith("\r\n", lines, StringComparison.Ordinal);
            foreach (var line in lines[..^2].Split("\r\n"))
            {
                if (strict.GetByteCount(line) > 75)
                    Assert.Fail($"A line of run {run} is too long: {line}");
            }

            var unfolded = lines[..^2].Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.DoesNotContain('\n', unfolded);
            Assert.Equal(Kept(text), CalendarText.Unescaped(unfolded["DESCRIPTION:".Length..]));
        }
    }

    [Theory]
    [InlineData("Plain name", "CN=Plain name:")]
    [InlineData("Đại diện A; phó", "CN=\"Đại diện A; phó\":")]
    [InlineData("\"Sếp\" A", "CN=^'Sếp^' A:")]
    [InlineData("a^b\nc", "CN=a^^b^nc:")]
    [InlineData("a:b", "CN=\"a:b\":")]
    public void A_name_is_quoted_where_it_must_be_and_encoded_with_carets(string name, string written) =>
        Assert.StartsWith($"X;{written}", new ContentLine("X", "", ("CN", name)).ToString(), StringComparison.Ordinal);

    // SUMMARY: has 8 octets: 67 letters fill the line, the 68th begins the next. A letter of 3 octets does not fit into 2.
    [Theory]
    [InlineData(67, "a", 1)]
    [InlineData(68, "a", 2)]
    [InlineData(22, "ắ", 1)]
    [InlineData(23, "ắ", 2)]
    [InlineData(16, "🙂", 1)]
    [InlineData(17, "🙂", 2)]
    public void A_line_holds_75_octets_of_whole_characters(int count, string character, int lines)
    {
        var line = ContentLine.OfText("SUMMARY", string.Concat(Enumerable.Repeat(character, count))).ToString();

        Assert.Equal(lines, line[..^2].Split("\r\n").Length);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("X:a\uFFFDb\r\n", ContentLine.OfText("X", "a\uD83Db").ToString());

    private static string Any(Random random, int most)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, most); count > 0; count--)
            text.Append(Pieces[random.Next(Pieces.Length)]);

        // A long text is long each time.
        while (most > 1000 && text.Length < 10_000)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    // Every kind of line break is one; other control characters are not text.
    private static string Kept(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(character => character is '\n' or '\t' || !char.IsControl(character)));
}
