using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Uploads;

/// <summary>Takes what a unit hands in: streamed in, judged, filed, and only then a new version.</summary>
public sealed class UploadService(ClusterReader reader, Incoming incoming, Filing filing, UploadOptions options, TimeProvider time)
{
    /// <summary>Receives the files of a form for an activity.</summary>
    /// <returns>The new state of the submission, or why nothing was taken; then nothing was changed.</returns>
    internal async Task<(Submission? Taken, Refusal? Refused)> ReceiveAsync(Handover handover, string activityId)
    {
        var (visit, unit, _) = handover;
        var begun = time.GetUtcNow();
        if (await reader.LineAsync(visit.Stored, activityId, unit, visit.Cancellation) is not { } line)
            return (null, Refusal.UnknownActivity);
        if (Deadline.Of(line.Submission.Own(line.Activity), visit.Cluster.Zone()).IsClosed(begun))
            return (null, Refusal.DeadlinePassed);

        var arrival = new Arrival();
        try
        {
            return await ArriveAsync(visit, line.Activity, arrival) is { } refused
                ? (null, refused)
                : await filing.FileAsync(handover, line.Year, line.Activity, arrival, begun);
        }
        catch (BrokenBodyException)
        {
            return (null, Refusal.BrokenBody);
        }
        finally
        {
            await incoming.ForgetAsync(arrival.Files);
        }
    }

    /// <summary>Streams the files in and judges each as soon as it can be judged.</summary>
    private async Task<Refusal?> ArriveAsync(ContactVisit visit, Activity activity, Arrival arrival)
    {
        var arrived = arrival.Files;
        var room = options.FormBytes;
        await foreach (var field in MultipartFiles.OfAsync(visit.Request, visit.Cancellation))
        {
            if (field.FileName is null)
            {
                if (!await arrival.ReadNoteAsync(field.Body, visit.Cancellation))
                    return Refusal.NoteTooLong(Arrival.LongestNote);
                continue;
            }

            if (activity.Document(field.Name) is not { } asked)
                return Refusal.UnknownDocument(field.Name);
            if (arrived.Exists(file => file.File.DocumentId == asked.Id))
                return Refusal.DocumentTwice(field.Name);
            var name = FileName.Of(field.FileName);
            if (FileRules.MayArrive(name, asked) is { } unwelcome)
                return unwelcome;

            var most = Math.Min(asked.MaxBytes, room);
            var blob = $"{visit.Stored.Id}/{arrival.Upload}/{arrived.Count}";
            if (await incoming.ReceiveAsync(blob, asked.Id, name, field.Body, most, visit.Cancellation) is not { } file)
                return most == asked.MaxBytes ? Refusal.FileTooLarge(name.Text, asked.MaxMegabytes) : Refusal.FormTooLarge(options.FormMegabytes);
            arrived.Add(file);
            room -= file.File.Size;
            if (FileRules.Judge(file.File, asked) is { } refused)
                return refused;
        }

        return arrived.Count == 0 ? Refusal.NoFile : null;
    }
}
