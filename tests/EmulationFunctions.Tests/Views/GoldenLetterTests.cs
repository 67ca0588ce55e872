using System.Runtime.CompilerServices;

namespace EmulationFunctions.Tests.Views;

/// <summary>Letters as their readers get them. EMULATION_OVERWRITE_GOLDEN=1 writes the files anew; read the difference before committing it.</summary>
public sealed class GoldenLetterTests
{
    public static TheoryData<string, Language> Letters
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in SampleLetters.All.Keys)
            {
                foreach (var language in Enum.GetValues<Language>())
                    data.Add(name, language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task A_letter_reads_as_it_did(string name, Language language)
    {
        var letter = await RenderedViews.LetterAsync(SampleLetters.All[name], language);

        await SameAsGoldenAsync($"{name}.{language}.txt", $"{letter.Subject}\n\n{letter.Text}");
        await SameAsGoldenAsync($"{name}.{language}.html", letter.Html);
    }

    private static async Task SameAsGoldenAsync(string file, string actual)
    {
        var path = Path.Combine(Folder(), file.ToLowerInvariant());
        if (Environment.GetEnvironmentVariable("EMULATION_OVERWRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder());
            await File.WriteAllTextAsync(path, actual);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), actual);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Golden");
}
