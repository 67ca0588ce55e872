using System.Diagnostics;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>A Word document as LibreOffice sets it.</summary>
/// <param name="Text">Its text, laid out as on paper.</param>
/// <param name="Info">Its pages, as <c>pdfinfo</c> tells of them.</param>
/// <param name="Fonts">Its fonts, as <c>pdffonts</c> lists them.</param>
internal sealed record Office(string Text, string Info, string Fonts)
{
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    public int Pages => int.Parse(Info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Opens the document, makes a PDF of it, and keeps pictures of its pages.</summary>
    public static async Task<Office> OpenAsync(byte[] document, string name)
    {
        using var folder = new TempFolder();
        var (word, pdf) = (folder.At($"{name}.docx"), folder.At($"{name}.pdf"));
        await File.WriteAllBytesAsync(word, document);
        var program = Environment.GetEnvironmentVariable("SOFFICE_PATH") is { Length: > 0 } path ? path : "/usr/bin/soffice";
        await RunAsync(program, $"-env:UserInstallation={new Uri(folder.At("profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, word);
        Assert.True(File.Exists(pdf), "LibreOffice made no PDF.");
        await RunAsync("pdftoppm", "-r", "70", "-png", pdf, Path.Combine(Pictures, name));
        return new Office(await RunAsync("pdftotext", "-layout", pdf, "-"), await RunAsync("pdfinfo", pdf), await RunAsync("pdffonts", pdf));
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return output;
    }
}
