using System.Text.Json;
using SendGrid.Helpers.Errors.Model;

namespace SendGrid.Helpers.Errors;

/// <summary>An answer other than 2xx as an exception; its message is JSON, for programs to read.</summary>
internal static class HttpError
{
    public static async Task<Exception> OfAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var error = FirstError(await response.Content.ReadAsStringAsync(cancellation));
        var message = JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["ErrorHttpStatusCode"] = (int)response.StatusCode,
            ["ErrorReasonPhrase"] = response.ReasonPhrase,
            ["SendGridErrorMessage"] = error.GetValueOrDefault("message"),
            ["FieldWithError"] = error.GetValueOrDefault("field"),
            ["HelpLink"] = error.GetValueOrDefault("help"),
        });
        return (int)response.StatusCode switch
        {
            400 => new BadRequestException(message),
            401 => new UnauthorizedException(message),
            403 => new ForbiddenException(message),
            404 => new NotFoundException(message),
            405 => new MethodNotAllowedException(message),
            413 => new PayloadTooLargeException(message),
            415 => new UnsupportedMediaTypeException(message),
            429 => new TooManyRequestsException(message),
            500 => new ServerUnavailableException(message),
            503 => new ServiceNotAvailableException(message),
            >= 500 => new SendGridInternalException(message),
            _ => new RequestErrorException(message),
        };
    }

    // {"errors":[{"message":…,"field":…,"help":…}]}
    private static Dictionary<string, string> FirstError(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("errors")[0].EnumerateObject()
                .Where(property => property.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(property => property.Name, property => property.Value.GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return []; // Not the service's own answer; the status says what there is to say.
        }
    }
}
