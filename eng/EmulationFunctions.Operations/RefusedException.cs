namespace EmulationFunctions.Operations;

/// <summary>What was asked for is not done; the message is a sentence for whoever asked.</summary>
internal sealed class RefusedException(string message) : Exception(message);
