namespace Emulation.Views.Pages;

/// <summary>An address on the console at which letters do not arrive.</summary>
/// <param name="Address">What is known of it.</param>
/// <param name="Since">When it was last told, local.</param>
/// <param name="OpenUrl">Where an organizer says that it works again.</param>
public sealed record ConsoleClosedAddress(ClosedAddress Address, DateTime Since, string OpenUrl);
