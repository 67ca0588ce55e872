using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Reminders;

/// <summary>When the house looks for what is due.</summary>
/// <param name="Schedule">
/// Setting <c>RemindersSchedule</c>: cron in UTC with seconds, six fields. Its name has no section: the Functions host looks a
/// trigger's <c>%name%</c> up as it stands, and finds none with a double underscore in it.
/// </param>
public sealed record ReminderOptions(string Schedule)
{
    private const int Fields = 6;

    /// <summary>Reads the setting; the host reads it too, for the trigger.</summary>
    /// <exception cref="InvalidOperationException">It is missing or has not six fields of a cron expression.</exception>
    public static ReminderOptions From(IConfiguration configuration) =>
        configuration["RemindersSchedule"] is { } text
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: Fields } fields
        && fields.All(field => field.All(character => char.IsAsciiLetterOrDigit(character) || character is '*' or '/' or '-' or ','))
            ? new(text)
            : throw new InvalidOperationException("Set RemindersSchedule: a cron expression of six fields in UTC, such as 0 */15 * * * *.");
}
