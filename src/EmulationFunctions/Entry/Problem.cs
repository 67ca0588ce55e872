using System.Text.Json.Serialization;
using Emulation.Views.Texts;

namespace EmulationFunctions.Entry;

/// <summary>What a program is told when it gets nothing else (RFC 9457), with a stable code.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable name of the reason.</param>
/// <param name="Title">A sentence in English.</param>
public sealed record Problem(int Status, string Code, string Title)
{
    /// <summary>Each fault with its place, where there are several.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProblemFault>? Errors { get; init; }

    /// <summary>The file or field that it is about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subject { get; init; }

    /// <summary>What would have been right, or what stands in the way.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Detail { get; init; }

    /// <summary>The sentence for people, in their language, where the answer goes to one of our own pages' scripts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; init; }

    /// <summary>The answer.</summary>
    public IResult Answer() => Results.Json(this, Json.Options, "application/problem+json", Status);

    /// <summary>A refusal of what was handed in.</summary>
    public static Problem Of(Refusal refusal) =>
        new(StatusOf(refusal), refusal.Code, $"The upload was not taken: {refusal.Code}.") { Subject = refusal.Subject, Detail = refusal.Detail };

    /// <summary>A refusal of what was handed in, with the sentence for people.</summary>
    public static Problem Of(Refusal refusal, Language language) => Of(refusal) with { Message = Words.Of(language).Refusals.Explain(refusal) };

    /// <summary>Several faults at once.</summary>
    public static Problem Of(IReadOnlyList<Fault> faults) =>
        new(StatusCodes.Status400BadRequest, "invalid", "Something in the body is wrong; nothing was changed.")
        {
            Errors = [.. faults.Select(fault => new ProblemFault(fault.Pointer, fault.Code, fault.Message) { Place = fault.Place })],
        };

    /// <summary>What the route names does not exist.</summary>
    public static Problem NotFound(string what) => new(StatusCodes.Status404NotFound, $"no-such-{what}", $"There is no such {what}.");

    /// <summary>If-Match names another revision than the stored one.</summary>
    public static Problem Outdated { get; } =
        new(StatusCodes.Status412PreconditionFailed, "outdated", "It has changed since it was read; nothing was written.");

    internal static int StatusOf(Refusal refusal) => refusal.Code switch
    {
        "type-not-allowed" or "content-differs" => StatusCodes.Status415UnsupportedMediaType,
        "file-too-large" => StatusCodes.Status413PayloadTooLarge,
        "file-damaged" or "archive-too-many" or "archive-escapes" or "archive-method" or "archive-too-large" or "archive-too-tight" or "archive-too-deep"
            => StatusCodes.Status422UnprocessableEntity,
        "deadline-passed" or "not-begun" or "actuals-not-yet" => StatusCodes.Status403Forbidden,
        "unknown-activity" => StatusCodes.Status404NotFound,
        "blocks-missing" or "upload-gone" or "upload-changed" => StatusCodes.Status409Conflict,
        "too-many-uploads" or "daily-limit" => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };
}

/// <summary>One fault.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901).</param>
/// <param name="Code">Stable name.</param>
/// <param name="Message">A sentence in English.</param>
public sealed record ProblemFault(string Pointer, string Code, string Message)
{
    /// <summary>Where in the text it is, where that is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextPlace? Place { get; init; }
}
