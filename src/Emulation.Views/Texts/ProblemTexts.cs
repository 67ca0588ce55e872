using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>Why a person sees no other page.</summary>
internal abstract class ProblemTexts
{
    /// <summary>The text of a code; an unknown one reads as a fault of ours.</summary>
    public ProblemText Of(string code) => Find(code) ?? Find(ProblemCode.SomethingBroke)!;

    public abstract string Reference { get; }

    /// <summary>A button that leads on from this code.</summary>
    public abstract string SignIn { get; }

    protected abstract ProblemText? Find(string code);
}

/// <summary>A title, and what happened and what to do.</summary>
internal sealed record ProblemText(string Title, string Sentence);
