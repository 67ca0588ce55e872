namespace EmulationFunctions.Tests.Running;

/// <summary>Activities as they are handed in.</summary>
internal static class Activities
{
    /// <summary>A report with one document, due on Tuesday 24 November 2026 at 17:00 unless told otherwise.</summary>
    public static object Report(string id, string deadline = "2026-11-24T17:00", int graceHours = 0, params object[] documents) => new
    {
        id,
        kind = "report",
        title = $"Báo cáo {id}",
        units = new[] { "all" },
        deadline,
        graceHours,
        documents,
    };

    public static object Document(string id, bool required = true, int maxMegabytes = 5, params string[] types) =>
        new { id, title = $"Tài liệu {id}", required, types = types.Length > 0 ? types : [".pdf", ".docx"], maxMegabytes };
}
