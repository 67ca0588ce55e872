namespace Emulation.Views.Letters;

/// <summary>A letter ready to be sent: the same facts twice.</summary>
/// <param name="Subject">Its subject line.</param>
/// <param name="Html">A complete HTML document.</param>
/// <param name="Text">Plain text, lines ended by "\n".</param>
public sealed record RenderedLetter(string Subject, string Html, string Text);
