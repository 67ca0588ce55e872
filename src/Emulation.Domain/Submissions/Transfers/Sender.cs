using Emulation.Domain.Letters;

namespace Emulation.Domain.Submissions.Transfers;

/// <summary>Who hands something in, and through which link.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Name">The contact's name then.</param>
/// <param name="Link">The link through which it came.</param>
/// <param name="OnBehalf">Whether an organizer does it for the unit.</param>
public sealed record Sender(string ContactId, string Name, LinkReference Link, bool OnBehalf = false);
