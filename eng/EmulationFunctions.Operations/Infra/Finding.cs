namespace EmulationFunctions.Operations.Infra;

/// <summary>Something that would go wrong in Azure.</summary>
/// <param name="Rule">Which rule saw it.</param>
/// <param name="Text">What is wrong, as a sentence that names the thing.</param>
internal sealed record Finding(string Rule, string Text)
{
    public override string ToString() => $"{Rule}: {Text}";
}
