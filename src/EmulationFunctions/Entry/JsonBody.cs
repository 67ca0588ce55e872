using System.Text.Json;

namespace EmulationFunctions.Entry;

/// <summary>Reads what a program sends.</summary>
internal static class JsonBody
{
    /// <summary>A plan of 500 activities takes about 1 MiB at the most.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Answers what was sent, or says what is wrong with it.</summary>
    public static async Task<IResult> AnswerAsync<T>(HttpRequest request, Func<T, Task<IResult>> answer)
        where T : class
    {
        var (value, refused) = await ReadAsync<T>(request);
        return value is null ? refused!.Answer() : await answer(value);
    }

    /// <summary>The value, or what is wrong with the body.</summary>
    public static async Task<(T? Value, Problem? Refused)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        try
        {
            if (await BoundedBody.ReadAsync(request.Body, MostBytes, request.HttpContext.RequestAborted) is not { } bytes)
                return (null, new Problem(StatusCodes.Status413PayloadTooLarge, "body-too-large", "At most 4 MiB of JSON are taken."));
            var value = JsonSerializer.Deserialize<T>(bytes, Json.Options);
            return value is null ? (null, Bad("", "A JSON object is needed.")) : (value, null);
        }
        catch (JsonException failure)
        {
            return (null, Bad(Pointer(failure.Path), $"The JSON cannot be read at line {failure.LineNumber + 1}."));
        }
    }

    private static Problem Bad(string pointer, string message) => new(StatusCodes.Status400BadRequest, "bad-json", message)
    {
        Errors = [new ProblemFault(pointer, "bad-json", message)],
    };

    /// <summary>A path such as $.units[0].id as JSON pointer: /units/0/id.</summary>
    private static string Pointer(string? path) =>
        path is null or "$" ? "" : path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
