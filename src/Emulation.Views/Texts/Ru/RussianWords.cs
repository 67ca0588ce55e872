namespace Emulation.Views.Texts.Ru;

/// <summary>Russian.</summary>
internal sealed class RussianWords : Words
{
    public override string Tag => "ru";
}
