using Emulation.Domain.Submissions.Files;
using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer;
using EmulationFunctions.Reminders;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Kinds;

/// <summary>Files what an inspection of a unit found: papers, letters to the unit's people and audit commit together.</summary>
public sealed class Findings(
    ClusterTable table, ClusterReader reader, Incoming incoming, Examination examination, Dossiers dossiers, UnitLetters letters, Outbox outbox, Agenda agenda, UploadOptions options, TimeProvider time)
{
    private const int MostMegabytes = 100;

    /// <summary>Takes the papers of a form. The unit reads them on its page from then on.</summary>
    /// <param name="request">The form: files called result, and a note.</param>
    /// <param name="handover">The organizer, and which unit was visited.</param>
    /// <param name="activity">The inspection.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PartOutcome> FileAsync(HttpRequest request, Handover handover, string activity, CancellationToken cancellation)
    {
        if (await LineAsync(handover, activity, cancellation) is not { } line)
            return new(null);
        var form = new PostedFiles();
        try
        {
            if (await ReadAsync(request, line, form, cancellation) is { } refused)
                return new(line) { Refused = refused, Note = form.Typed };
            var files = form.Named($"{line.Cluster.Id} {line.Activity.Id} {line.Unit.Id}", line.Year);
            foreach (var file in files)
                await dossiers.FileAsync(file, Blob(line, file.Document.FileId), cancellation);
            return await CommitAsync(line, files, form.Note, handover, cancellation);
        }
        catch (BrokenBodyException)
        {
            return new(line) { Refused = Refusal.BrokenBody, Note = form.Typed };
        }
        finally
        {
            await incoming.ForgetAsync(form.Arrived);
        }
    }

    /// <summary>Takes a paper from the unit. The file itself stays where it is: nothing there is ever deleted.</summary>
    internal async Task<PartOutcome> RemoveAsync(Handover handover, string activity, string file, CancellationToken cancellation)
    {
        while (true)
        {
            if (await LineAsync(handover, activity, cancellation) is not { } line)
                return new(null);
            var findings = line.Submission.Findings ?? [];
            if (findings.FirstOrDefault(finding => finding.FileId == file) is not { } gone)
                return new(line);
            var left = findings.Where(finding => finding != gone).ToList();
            var after = line.Stored.Submission with { Findings = left.Count > 0 ? left : null };
            var detail = new Dictionary<string, string> { ["unit"] = line.Unit.Id, ["file"] = gone.Name, ["id"] = gone.FileId };
            var batch = PartBatch.Of(line, after, new(time.GetUtcNow(), handover.Sender.ContactId, "finding-removed", line.Activity.Id, handover.AuditLink, detail))
                .Delete(RowKeys.Document(file));
            if (await table.CommitAsync(batch, cancellation) is not null)
                return new(line with { Stored = line.Stored with { Submission = after } });
        }
    }

    private async Task<StoredLine?> LineAsync(Handover handover, string activity, CancellationToken cancellation) =>
        await reader.PartAsync(handover.Stored, activity, handover.Unit, cancellation) is { Activity.Kind: ActivityKind.Inspection } line ? line : null;

    private async Task<Refusal?> ReadAsync(HttpRequest request, StoredLine line, PostedFiles form, CancellationToken cancellation)
    {
        var room = Finding.Most - (line.Submission.Findings?.Count ?? 0);
        var bytesLeft = options.FormBytes;
        var asked = new RequestedDocument(Finding.Field, "", false, RequestedDocument.UsualTypes, MostMegabytes);
        await foreach (var field in MultipartFiles.OfAsync(request, cancellation))
        {
            if (field.FileName is null)
            {
                if (await form.ReadTextAsync(field, cancellation) is { } tooLong)
                    return tooLong;
                continue;
            }

            if (field.Name != Finding.Field)
                return Refusal.UnknownDocument(field.Name);
            if (form.Files.Count >= room)
                return Refusal.TooManyUploads(Finding.Most);
            var name = FileName.Of(field.FileName);
            if (FileRules.MayArrive(name, asked) is { } unwelcome)
                return unwelcome;
            var most = Math.Min(asked.MaxBytes, bytesLeft);
            var blob = $"{line.Cluster.Id}/{form.Upload}/{form.Arrived.Count}";
            if (await incoming.ReceiveAsync(blob, field.Body, most, cancellation) is not { } bytes)
                return most == asked.MaxBytes ? Refusal.FileTooLarge(name.Text, asked.MaxMegabytes) : Refusal.FormTooLarge(options.FormMegabytes);
            form.Arrived.Add(blob);
            bytesLeft -= bytes.Size;
            var (file, refused) = await examination.JudgeAsync(bytes, asked, name, Arrival.NewFileId(line.Year), cancellation);
            if (file is null)
                return refused;
            form.Files.Add(file);
        }

        return form.Files.Count == 0 ? Refusal.NoFile : null;
    }

    private async Task<PartOutcome> CommitAsync(StoredLine read, IReadOnlyList<ArrivedFile> files, string? note, Handover handover, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var came = files
            .Select(file => new Finding(file.Document.FileId, file.Document.Name, file.Document.Size, file.Document.Sha256, now, handover.Sender.Name, note))
            .ToList();
        var written = await letters.WriteAsync(read, "finding", handover.Sender.ContactId, page => Content(read, came, page), cancellation);
        await agenda.EnterAsync(read.Cluster.Id, cancellation);
        for (var line = read; line is not null; line = await LineAsync(handover, read.Activity.Id, cancellation))
        {
            var before = line.Submission.Findings ?? [];
            // The client repeats a write whose answer was lost, and people press twice: what conflicts may be our own success.
            if (before.Any(finding => finding.FileId == came[0].FileId))
                return new(line);
            var after = line.Stored.Submission with { Findings = [.. before, .. came] };
            var detail = new Dictionary<string, string> { ["unit"] = line.Unit.Id, ["file"] = string.Join(", ", came.Select(finding => finding.Name)) };
            var batch = PartBatch.Of(line, after, new(now, handover.Sender.ContactId, "finding-filed", line.Activity.Id, handover.AuditLink, detail));
            foreach (var file in files)
                batch.Add(new StoredDocument(file.Document, line.Year, line.Activity.Id, line.Unit.Id, 0, Blob(line, file.Document.FileId)).Row());
            foreach (var letter in written)
                batch.Add(letter);
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            await outbox.NudgeAsync(line.Cluster.Id, written.Select(letter => letter.Key), cancellation);
            return new(line with { Stored = line.Stored with { Submission = after } });
        }

        return new(null);
    }

    private static FindingContent Content(StoredLine line, List<Finding> came, LinkReference page) => new(
        line.Cluster.Cluster.Name,
        line.Cluster.Cluster.TimeZone,
        line.Unit.Name,
        line.Activity.Title,
        line.Activity.Visit(line.Unit.Id),
        [.. came.Select(finding => new ReceivedFile("", finding.Name, finding.Size, finding.Sha256))],
        came[0].Note,
        came[0].By,
        page);

    private static string Blob(StoredLine line, string file) => Dossiers.Name(line.Cluster.Id, line.Year, line.Activity.Id, line.Unit.Id, file);
}
