namespace Emulation.Domain.Tests;

/// <summary>Faults are compared by where they are and what they are called; their sentences may change.</summary>
internal static class FaultAssert
{
    /// <summary>Nothing came out, and exactly these faults, each as "pointer code".</summary>
    public static void Has<T>(Checked<T> result, params string[] faults)
        where T : class
    {
        Assert.Equal(faults, result.Faults.Select(fault => $"{fault.Pointer} {fault.Code}"));
        Assert.Null(result.Value);
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Message));
    }

    /// <summary>The value, which has no fault.</summary>
    public static T None<T>(Checked<T> result)
        where T : class
    {
        Assert.Empty(result.Faults);
        return Assert.IsType<T>(result.Value, exactMatch: true);
    }
}
