namespace Emulation.Views.Texts.En;

/// <summary>English.</summary>
internal sealed class EnglishWords : Words
{
    public override string Tag => "en";
}
