using Emulation.Domain.Sheets;
using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>A spreadsheet that somebody sends: in a form's field <c>file</c>, or as the whole body.</summary>
internal static class PostedSheet
{
    private const string Field = "file";
    private const int MostBytes = WorkbookReading.MostMegabytes * 1024 * 1024;

    /// <summary>The sheets of the file in a form, or why there are none: also <c>sheet-missing</c>.</summary>
    public static async Task<(IReadOnlyList<Sheet> Sheets, Refusal? Refused)> ReadAsync(ContactVisit visit)
    {
        try
        {
            await foreach (var field in MultipartFiles.OfAsync(visit.Request, visit.Cancellation))
            {
                if (field is { Name: Field, FileName: { Length: > 0 } name })
                    return await ReadAsync(name, field.Body, visit.Cancellation);
            }
        }
        catch (Exception failure) when (failure is BrokenBodyException or IOException or BadHttpRequestException)
        {
            // What did not come whole did not come.
        }

        return ([], new Refusal("sheet-missing"));
    }

    /// <summary>The sheets of the file that is the body.</summary>
    public static Task<(IReadOnlyList<Sheet> Sheets, Refusal? Refused)> ReadAsync(ApiVisit visit) =>
        ReadAsync("sheet.xlsx", visit.Request.Body, visit.Cancellation);

    private static async Task<(IReadOnlyList<Sheet> Sheets, Refusal? Refused)> ReadAsync(string name, Stream body, CancellationToken cancellation) =>
        await BoundedBody.ReadAsync(body, MostBytes, cancellation) is { } bytes
            ? await WorkbookReading.ReadAsync(name, bytes, cancellation)
            : ([], Refusal.FileTooLarge(name, WorkbookReading.MostMegabytes));
}
