namespace Emulation.Domain;

/// <summary>A place in a text.</summary>
/// <param name="Index">How many characters stand before it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its place in the line, from 1.</param>
public sealed record TextPlace(int Index, int Line, int Column)
{
    /// <summary>The place after this many characters.</summary>
    public static TextPlace Of(string text, int index) =>
        new(index, text.AsSpan(0, index).Count('\n') + 1, index - text.AsSpan(0, index).LastIndexOf('\n'));
}
