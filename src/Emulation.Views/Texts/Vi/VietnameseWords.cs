namespace Emulation.Views.Texts.Vi;

/// <summary>Vietnamese.</summary>
internal sealed class VietnameseWords : Words
{
    public override string Tag => "vi";
}
