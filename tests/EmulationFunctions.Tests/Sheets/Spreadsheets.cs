using System.Diagnostics;
using System.Text;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Spreadsheets as LibreOffice makes and sets them.</summary>
internal static class Spreadsheets
{
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    /// <summary>An .xlsx file that LibreOffice has made of another file: of CSV in UTF-8, or of its own XML format.</summary>
    /// <param name="name">The other file's name; its extension tells its kind.</param>
    /// <param name="text">What is in it.</param>
    public static async Task<byte[]> MadeOfAsync(string name, string text)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At(name), text, new UTF8Encoding(false));
        // Commas between, quotes around, UTF-8, from the first line; cells as they would be typed into a Vietnamese program (language 1066).
        string[] reading = name.EndsWith(".csv", StringComparison.Ordinal) ? ["--infilter=CSV:44,34,76,1,,1066,false,true"] : [];
        await ConvertAsync(folder, [.. reading, "--convert-to", "xlsx"], name);
        return await File.ReadAllBytesAsync(folder.At(Path.ChangeExtension(name, ".xlsx")));
    }

    /// <summary>The file as LibreOffice saves it after opening it.</summary>
    public static async Task<byte[]> SavedAgainAsync(byte[] sheet)
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.At("given.xlsx"), sheet);
        await ConvertAsync(folder, ["--convert-to", "ods"], "given.xlsx");
        File.Delete(folder.At("given.xlsx"));
        await ConvertAsync(folder, ["--convert-to", "xlsx"], "given.ods");
        return await File.ReadAllBytesAsync(folder.At("given.xlsx"));
    }

    /// <summary>Opens the file, prints it, keeps pictures of its pages, and gives what stands on them.</summary>
    public static async Task<(string Text, string Info)> PrintedAsync(byte[] sheet, string name)
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.At($"{name}.xlsx"), sheet);
        await ConvertAsync(folder, ["--convert-to", "pdf"], $"{name}.xlsx");
        var pdf = folder.At($"{name}.pdf");
        await RunAsync("pdftoppm", "-r", "80", "-png", "-l", "3", pdf, Path.Combine(Pictures, name));
        return (await RunAsync("pdftotext", "-layout", pdf, "-"), await RunAsync("pdfinfo", pdf));
    }

    private static async Task ConvertAsync(TempFolder folder, string[] how, string name)
    {
        var program = Environment.GetEnvironmentVariable("SOFFICE_PATH") is { Length: > 0 } path ? path : "/usr/bin/soffice";
        await RunAsync(program, [$"-env:UserInstallation={new Uri(folder.At("profile"))}", "--headless", .. how, "--outdir", folder.Path, folder.At(name)]);
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
