using Emulation.Views.Texts;

namespace Emulation.Views.Papers;

/// <summary>The attendance sheet of a meeting (danh sách đại biểu): what it says, for whatever sets it.</summary>
/// <remarks>The parts and their order are those of Decree 30/2020/NĐ-CP, appendix I: issuer, country and motto, place and date, what the paper is, its content, who signs.</remarks>
/// <param name="Tag">Its language (BCP 47).</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Country">The country's name (quốc hiệu).</param>
/// <param name="Motto">Its motto (tiêu ngữ).</param>
/// <param name="PlaceAndDate">The place where it is issued (địa danh), or room for it, and the day of the meeting.</param>
/// <param name="Title">What the paper is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Facts">When and where.</param>
/// <param name="Columns">Heads of the table's columns: number, name, organization, position, signature.</param>
/// <param name="Rows">Name, organization and position, one row a person.</param>
/// <param name="Total">How many they are.</param>
/// <param name="Signer">For whom the paper is signed.</param>
public sealed record AttendancePaper(
    string Tag,
    string Issuer,
    string Country,
    string Motto,
    string PlaceAndDate,
    string Title,
    string Subject,
    IReadOnlyList<(string Name, string Value)> Facts,
    IReadOnlyList<string> Columns,
    IReadOnlyList<(string Name, string Organization, string Position)> Rows,
    string Total,
    string Signer)
{
    /// <summary>The sheet in a language.</summary>
    public static AttendancePaper Of(Language language, Cluster cluster, Meeting meeting, IReadOnlyList<DelegateLine> people)
    {
        var words = Words.Of(language);
        var say = words.List;
        return new(
            words.Tag,
            cluster.Name.ToUpperInvariant(),
            say.Country,
            say.Motto,
            say.PlaceAndDate(meeting.Locality, DateOnly.FromDateTime(meeting.Start)),
            say.AttendanceTitle,
            say.AttendanceSubject(meeting.Title),
            [
                (words.Rsvp.When, words.Time.Span(meeting.Start, meeting.End)),
                .. (meeting.Place ?? meeting.OnlineUrl) is { } place ? [(words.Rsvp.Place, place)] : Array.Empty<(string, string)>(),
            ],
            [say.Number, say.Name, say.Organization, say.Position, say.Signature],
            [.. people.Select(person => (person.Name, person.Organization, say.PositionOf(person.Contact)))],
            say.Total(people.Count),
            say.Signer);
    }
}
