using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Uploads;

/// <summary>Takes what a unit hands in by a form: streamed in, judged, filed, and only then a new version.</summary>
public sealed class UploadService(
    ClusterTable table, ClusterReader reader, Incoming incoming, Examination examination, Filing filing, Allowances allowances, UploadOptions options, TimeProvider time)
{
    /// <summary>Receives the files of a form for an activity.</summary>
    /// <returns>The new state of the submission, or why nothing was taken, with what was typed; then nothing was changed.</returns>
    internal async Task<(Submission? Taken, RefusedFiles? Refused)> ReceiveAsync(ContactVisit visit, Handover handover, string activityId)
    {
        var begun = time.GetUtcNow();
        if (await reader.LineAsync(handover.Stored, activityId, handover.Unit, visit.Cancellation) is not { } line)
            return (null, new(Refusal.UnknownActivity));
        if (Deadline.Of(line.Submission.Own(line.Activity), handover.Cluster.Zone()).IsClosed(begun))
            return (null, new(Refusal.DeadlinePassed));

        var form = new PostedFiles();
        try
        {
            if (await ReadAsync(visit, line, form) is { } refused)
                return (null, form.Refuse(refused));
            var files = form.Named($"{line.Cluster.Id} {line.Activity.Id} {line.Unit.Id}", line.Year);
            if (await table.FindAsync(line.Cluster.Id, RowKeys.Document(files[0].Document.FileId), visit.Cancellation) is not null)
            {
                // A press too many: what the form brought is filed already. What was replaced since is handed in anew.
                var now = (await reader.SubmissionAsync(line.Cluster.Id, line.Year, line.Activity.Id, line.Unit.Id, visit.Cancellation)).Submission;
                if (now.Documents.Any(document => document.FileId == files[0].Document.FileId))
                    return (now, null);
                files = form.Files;
            }

            var arrival = new Arrival(form.Upload, Arrival.NewReceipt(line.Year), new Transfer(begun, time.GetUtcNow()), form.Note, files);
            var (taken, late) = await filing.FileAsync(handover, line.Year, line.Activity.Id, arrival, along: null, visit.Cancellation);
            return (taken, late is null ? null : form.Refuse(late));
        }
        catch (BrokenBodyException)
        {
            return (null, form.Refuse(Refusal.BrokenBody));
        }
        finally
        {
            await incoming.ForgetAsync(form.Arrived);
        }
    }

    /// <summary>Streams the files in and judges each as soon as it can be judged.</summary>
    private async Task<Refusal?> ReadAsync(ContactVisit visit, StoredLine line, PostedFiles form)
    {
        var room = options.FormBytes;
        await foreach (var field in MultipartFiles.OfAsync(visit.Request, visit.Cancellation))
        {
            if (field.FileName is null)
            {
                if (await form.ReadTextAsync(field, visit.Cancellation) is { } tooLong)
                    return tooLong;
                continue;
            }

            form.Field = field.Name;
            if (line.Activity.Document(field.Name) is not { } asked)
                return Refusal.UnknownDocument(field.Name);
            if (form.Files.Exists(file => file.Document.Id == asked.Id))
                return Refusal.DocumentTwice(field.Name);
            var name = FileName.Of(field.FileName);
            if (FileRules.MayArrive(name, asked) is { } unwelcome)
                return unwelcome;

            var most = Math.Min(asked.MaxBytes, room);
            var blob = $"{visit.Stored.Id}/{form.Upload}/{form.Arrived.Count}";
            if (await incoming.ReceiveAsync(blob, field.Body, most, visit.Cancellation) is not { } bytes)
                return most == asked.MaxBytes ? Refusal.FileTooLarge(name.Text, asked.MaxMegabytes) : Refusal.FormTooLarge(options.FormMegabytes);
            form.Arrived.Add(blob);
            room -= bytes.Size;
            if (await allowances.SpendAsync(line, bytes.Size, visit.Cancellation) is { } spent)
                return spent;
            var (file, refused) = await examination.JudgeAsync(bytes, asked, name, Arrival.NewFileId(line.Year), visit.Cancellation);
            if (file is null)
                return refused;
            form.Files.Add(file);
        }

        return form.Files.Count == 0 ? Refusal.NoFile : null;
    }
}
