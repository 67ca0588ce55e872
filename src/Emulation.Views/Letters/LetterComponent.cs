using Emulation.Views.Texts;
using Microsoft.AspNetCore.Components;

namespace Emulation.Views.Letters;

/// <summary>A component that shows a whole letter.</summary>
public abstract class LetterComponent<TContent> : ComponentBase
    where TContent : LetterContent
{
    /// <summary>The letter.</summary>
    [Parameter, EditorRequired]
    public LetterModel<TContent> Model { get; set; } = null!;

    private protected TContent Content => Model.Content;

    private protected Words Words => Words.Of(Model.Language);

    private protected LetterTexts Say => Words.Letters;
}
