using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>Pages of a unit beside its front page: one activity, lists, and a unit with two hundred activities.</summary>
internal static partial class SamplePages
{
    private const string Token = "Zm9vYmFyYmF6cXV4MTIzNA3hJqkz0T5w8yXcR1vBnM2sD4fG6hJ8kLpQwErTyUi01";

    private static Dictionary<string, PageModel> OfUnit(Language language) => new()
    {
        ["unit-activity"] = UnitActivity(language, Cards().Single(card => card.Activity.Id == "annex")),
        ["unit-activity-closed"] = UnitActivity(language, Cards().Single(card => card.Activity.Id == "titles")),
        ["unit-refused"] = UnitActivity(language, Cards()[0]) with { Refused = new(Refusal.TypeNotAllowed("Báo cáo tổng kết.exe", [".pdf", ".docx"]), Cards()[0].Activity.Documents[0].Id, "Phụ lục xin gửi sau.") },
        ["unit-promise-wrong"] = UnitActivity(language, Cards()[0]) with { WrongPromise = new("2026-11-01", [new("/day", "day-passed", "")]) },
        ["unit-closed"] = Unit(language) with { Activities = [.. Cards().Where(card => !card.IsOwed || !card.IsOpen)] },
        ["unit-many"] = Unit(language) with { Activities = Many() },
        ["unit-list"] = UnitList(language, UnitGroup.Complete, Many(), page: 2),
        ["unit-list-owed"] = UnitList(language, UnitGroup.Owed, Many(), page: 1),
        ["unit-list-empty"] = UnitList(language, UnitGroup.Welcome, Cards(), page: 1),
    };

    public static UnitActivityPageModel UnitActivity(Language language, ActivityCard card) =>
        new(Shell(language, card.UploadUrl, "Thư ký Vietsovpetro"), Units[0], TimeZone, LocalNow, 100, card, "/u/token");

    public static UnitListPageModel UnitList(Language language, UnitGroup group, IReadOnlyList<ActivityCard> cards, int page) =>
        UnitListPageModel.Of(Shell(language, "", "Thư ký Vietsovpetro"), Units[0], TimeZone, LocalNow, group, cards, page, $"/u/{Token}");

    /// <summary>Two hundred activities of every kind and in every state, one a week around today, with names as long as any may be.</summary>
    public static IReadOnlyList<ActivityCard> Many() =>
    [
        .. from at in Enumerable.Range(0, 200)
           let activity = Activities[at % Activities.Count] with
           {
               Id = $"{Activities[at % Activities.Count].Id}-{at}-a-long-name-that-was-made-of-a-title",
               Title = LongTitle(at),
               Deadline = Activities[at % Activities.Count].Deadline.AddDays(3 * ((at / 8) - 12)),
           }
           select ManyCard(activity, at),
    ];

    private static string LongTitle(int at)
    {
        const string Words = "Báo cáo kết quả thực hiện phong trào thi đua lao động sáng tạo, bảo đảm an toàn, tiết kiệm và nâng cao hiệu quả sản xuất kinh doanh của đơn vị trong quý và lũy kế từ đầu năm, kèm phụ lục số liệu đã ký số";
        return $"{at + 1}. {Words}"[..Math.Min(200, 30 + (17 * (at % 11)))];
    }

    private static ActivityCard ManyCard(Activity activity, int at)
    {
        var submission = activity.WantsDocuments && at % 3 > 0 ? Submitted(activity, at % 5) : Submission.None(activity.Id, "vietsovpetro");
        if (submission.Version == 2)
            submission = submission with { Review = new(ReviewDecision.Return, 2, "Bản scan trang 3 không đọc được.", [], Now, "organizer"), State = SubmissionState.Returned };
        var url = $"/u/{Token}/activities/{activity.Id}";
        return ActivityCard.Of(activity, submission, Deadline.Of(activity, Zone), Zone, Now, url, file => $"/u/{Token}/files/{file}") with { KindUrl = url, VersionsUrl = $"{url}/versions" };
    }
}
