using System.Globalization;
using System.Text;

namespace Emulation.Domain.Meetings;

/// <summary>A person in a calendar file, named by mailbox (RFC 5545, 3.3.3).</summary>
internal static class CalendarAddress
{
    // RFC 6068, 2: of the characters that an address may have, these stand in a mailto address as they are.
    private const string Plain = "-._~!$'*+@";

    /// <summary>The mailbox as a mailto address.</summary>
    public static string Of(string email)
    {
        var address = new StringBuilder("mailto:");
        foreach (var octet in Encoding.UTF8.GetBytes(email))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || Plain.Contains((char)octet))
                address.Append((char)octet);
            else
                address.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return address.ToString();
    }
}
