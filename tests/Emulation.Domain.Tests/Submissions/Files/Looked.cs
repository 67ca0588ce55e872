using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;
using Emulation.Domain.Submissions.Files;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>Files that have arrived, looked into as the product looks.</summary>
internal static class Looked
{
    private static readonly RequestedDocument Asked = Samples.Asked(megabytes: 1024, types: [.. RequestedDocument.UsualTypes, ".docm", ".xlsm", ".pptm", ".odt", ""]);

    public static async Task<IncomingFile> AtAsync(string name, byte[] bytes) => await AtAsync(name, new ChunkedStream(bytes));

    public static async Task<IncomingFile> AtAsync(string name, ChunkedStream content)
    {
        var file = new IncomingFile("report", FileName.Of(name), content.Length, content.Head);
        return await FileInspection.LookAsync(file, content, TestContext.Current.CancellationToken);
    }

    public static Refusal? Judge(IncomingFile file) => FileRules.Judge(file, Asked);

    public static async Task<Refusal?> JudgeAsync(string name, byte[] bytes) => Judge(await AtAsync(name, bytes));
}
