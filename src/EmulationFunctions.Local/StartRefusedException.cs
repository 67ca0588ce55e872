namespace EmulationFunctions.Local;

/// <summary>The host cannot start, and its message says in one line what the person at the keyboard can do about it.</summary>
internal sealed class StartRefusedException(string message) : Exception(message);
