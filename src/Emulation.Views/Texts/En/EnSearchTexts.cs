namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnSearchTexts : SearchTexts
{
    public override string Title => "Search";

    public override string Hint => "Beginnings of words will do, with or without accents: “bao cao” finds “Báo cáo”. New files and letters appear after a few minutes.";

    public override string Field => "Words to look for";

    public override string Search => "Search";

    public override string Nothing(string query) => $"Nothing was found for “{query}”.";

    public override string Count(int found) => $"{found} found.";

    public override string Cut => "There is more; add a word to narrow it down.";

    public override string TooLittle => "Please type a word of two letters at least.";

    public override string Activities => "Activities";

    public override string People => "People";

    public override string Files => "Files";

    public override string Letters => "Letters";
}
