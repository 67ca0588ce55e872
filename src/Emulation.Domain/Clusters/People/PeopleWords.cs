using Emulation.Domain.Search;

namespace Emulation.Domain.Clusters.People;

/// <summary>The words by which lists of people name columns, roles and languages, in Vietnamese, English and Russian; marks and capitals make no difference.</summary>
public static class PeopleWords
{
    private static readonly Dictionary<string, PeopleColumn> Columns = Table(
        (PeopleColumn.Name, ["name", "full name", "họ tên", "họ và tên", "tên", "người", "имя", "фио", "ф.и.о.", "фамилия, имя, отчество"]),
        (PeopleColumn.Email, ["email", "e-mail", "mail", "mailbox", "e-mail address", "thư điện tử", "hộp thư", "địa chỉ thư", "địa chỉ email", "почта", "эл. почта", "электронная почта", "адрес", "адрес эл. почты"]),
        (PeopleColumn.Unit, ["unit", "company", "đơn vị", "công ty", "предприятие", "организация", "компания", "подразделение"]),
        (PeopleColumn.Role, ["role", "vai trò", "chức danh", "nhiệm vụ", "роль", "должность"]),
        (PeopleColumn.Language, ["language", "ngôn ngữ", "tiếng", "язык"]),
        (PeopleColumn.Id, ["id", "mã", "mã số", "код"]));

    private static readonly Dictionary<string, ContactRole> Roles = Table(
        (ContactRole.Secretary, ["secretary", "thư ký", "секретарь"]),
        (ContactRole.Leader, ["leader", "lãnh đạo", "lãnh đạo đơn vị", "thủ trưởng", "руководитель"]),
        (ContactRole.Organizer, ["organizer", "organiser", "ban tổ chức", "người tổ chức", "организатор"]),
        (ContactRole.Other, ["other", "khác", "другое", "другой", "прочее", "иное"]));

    private static readonly Dictionary<string, Language> Languages = Table(
        (Language.Vi, ["vi", "vn", "vietnamese", "tiếng việt", "việt", "вьетнамский"]),
        (Language.En, ["en", "english", "tiếng anh", "anh", "английский"]),
        (Language.Ru, ["ru", "russian", "tiếng nga", "nga", "русский"]));

    private static readonly HashSet<string> Aside = [.. new[]
    {
        "no.", "number", "stt", "tt", "số tt", "số thứ tự", "п/п", "№ п/п", "номер",
        "note", "notes", "remark", "remarks", "ghi chú", "примечание", "примечания",
    }.Select(Folding.Of)];

    /// <summary>The column that a heading names, or null.</summary>
    public static PeopleColumn? ColumnOf(string heading) => Find(Columns, heading.TrimEnd(':', '*', ' '));

    /// <summary>Whether nobody expects a column with this heading to be read: a line's number, a remark.</summary>
    internal static bool IsAside(string heading) => Folding.Of(heading) is var folded && (folded.Length == 0 || Aside.Contains(folded));

    /// <summary>The role that a word names, or null.</summary>
    public static ContactRole? RoleOf(string word) => Find(Roles, word);

    /// <summary>The language that a word names, or null.</summary>
    public static Language? LanguageOf(string word) => Find(Languages, word);

    private static T? Find<T>(Dictionary<string, T> table, string word)
        where T : struct =>
        table.TryGetValue(Folding.Of(word), out var found) ? found : null;

    private static Dictionary<string, T> Table<T>(params (T Value, string[] Words)[] rows) =>
        rows.SelectMany(row => row.Words.Select(word => (Word: Folding.Of(word), row.Value))).ToDictionary(one => one.Word, one => one.Value);
}

/// <summary>A column of a list of people.</summary>
public enum PeopleColumn
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The mailbox.</summary>
    Email,

    /// <summary>The unit's name or id.</summary>
    Unit,

    /// <summary>What the person does.</summary>
    Role,

    /// <summary>The language the person reads.</summary>
    Language,

    /// <summary>The contact's id; only where a heading names it.</summary>
    Id,
}
