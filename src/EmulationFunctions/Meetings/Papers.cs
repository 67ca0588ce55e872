using Emulation.Domain.Meetings;
using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Meetings;

/// <summary>Papers, minutes and photos of meetings: streamed in and judged as units' files are, and filed write-once.</summary>
public sealed class Papers(ClusterTable table, ClusterReader reader, Incoming incoming, Examination examination, Dossiers dossiers, UploadOptions options, TimeProvider time)
{
    private const int MostFiles = 200;
    private const int MostMegabytes = 100;

    /// <summary>All files of a meeting, in the order in which they came.</summary>
    internal async Task<IReadOnlyList<StoredPaper>> AllAsync(string cluster, string meeting, CancellationToken cancellation)
    {
        var papers = new List<StoredPaper>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Papers(meeting), cancellation))
            papers.Add(StoredPaper.Read(row));
        return [.. papers.OrderBy(paper => paper.Paper.At)];
    }

    /// <summary>A file of the meeting, or null.</summary>
    internal async Task<StoredPaper?> FindAsync(string cluster, string meeting, string file, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Paper(meeting, file), cancellation) is { } row ? StoredPaper.Read(row) : null;

    /// <summary>Takes the files of a form whose fields are called paper, minutes and photo.</summary>
    /// <returns>What was filed, null where there is no such meeting; or why nothing was taken.</returns>
    internal async Task<(IReadOnlyList<Paper>? Filed, RefusedFiles? Refused)> AddAsync(HttpRequest request, string cluster, string meetingId, string by, CancellationToken cancellation)
    {
        if (await reader.MeetingAsync(cluster, meetingId, cancellation) is not var (meeting, _))
            return (null, null);
        var room = MostFiles - (await AllAsync(cluster, meetingId, cancellation)).Count;
        var form = new PostedFiles();
        var year = meeting.Meeting.Start.Year;
        try
        {
            if (await ReadAsync(request, cluster, year, room, form, cancellation) is { } refused)
                return (null, form.Refuse(refused));
            return (await FileAsync(cluster, meeting.Meeting, form.Named($"{cluster} {meetingId}", year), by, cancellation), null);
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

    /// <summary>Takes a file from the meeting's list. The file itself stays where it is: nothing there is ever deleted.</summary>
    internal async Task<bool> RemoveAsync(string cluster, string meeting, string file, string by, CancellationToken cancellation)
    {
        if (await FindAsync(cluster, meeting, file, cancellation) is not { } paper)
            return false;
        var detail = new Dictionary<string, string> { ["file"] = paper.Paper.Name, ["id"] = file };
        await table.CommitAsync(
            new Batch(cluster).Delete(RowKeys.Paper(meeting, file)).Add(new AuditEntry(time.GetUtcNow(), by, "paper-removed", meeting, null, detail).Row()), cancellation);
        return true;
    }

    private async Task<Refusal?> ReadAsync(
        HttpRequest request, string cluster, int year, int room, PostedFiles form, CancellationToken cancellation)
    {
        var bytesLeft = options.FormBytes;
        await foreach (var field in MultipartFiles.OfAsync(request, cancellation))
        {
            if (field.FileName is null)
            {
                // Papers have no note: a long one is nobody's mistake.
                await form.ReadTextAsync(field, cancellation);
                continue;
            }

            form.Field = field.Name;
            if (Asked(field.Name) is not var (_, asked))
                return Refusal.UnknownDocument(field.Name);
            if (form.Files.Count >= room)
                return Refusal.TooManyUploads(MostFiles);
            var name = FileName.Of(field.FileName);
            if (FileRules.MayArrive(name, asked) is { } unwelcome)
                return unwelcome;
            var most = Math.Min(asked.MaxBytes, bytesLeft);
            var blob = $"{cluster}/{form.Upload}/{form.Arrived.Count}";
            if (await incoming.ReceiveAsync(blob, field.Body, most, cancellation) is not { } bytes)
                return most == asked.MaxBytes ? Refusal.FileTooLarge(name.Text, asked.MaxMegabytes) : Refusal.FormTooLarge(options.FormMegabytes);
            form.Arrived.Add(blob);
            bytesLeft -= bytes.Size;
            var (file, refused) = await examination.JudgeAsync(bytes, asked, name, Arrival.NewFileId(year), cancellation);
            if (file is null)
                return refused;
            form.Files.Add(file);
        }

        return form.Files.Count == 0 ? Refusal.NoFile : null;
    }

    private async Task<IReadOnlyList<Paper>> FileAsync(
        string cluster, Meeting meeting, IReadOnlyList<ArrivedFile> files, string by, CancellationToken cancellation)
    {
        var papers = new List<Paper>();
        foreach (var file in files)
        {
            var kind = Asked(file.Document.Id)!.Value.Kind;
            var blob = Dossiers.Name(cluster, meeting.Start.Year, "meetings", meeting.Id, file.Document.FileId);
            await dossiers.FileAsync(file, blob, cancellation);
            var paper = new Paper(file.Document.FileId, kind, file.Document.Name, file.Document.Size, file.Document.Sha256, time.GetUtcNow(), by);
            var detail = new Dictionary<string, string> { ["file"] = paper.Name, ["kind"] = kind.ToString().ToLowerInvariant(), ["id"] = paper.FileId };
            // Where it is there already it came with the same form, sent twice.
            await table.CommitAsync(
                new Batch(cluster).Add(StoredPaper.Row(meeting.Id, paper, blob)).Add(new AuditEntry(paper.At, by, "paper-added", meeting.Id, null, detail).Row()), cancellation);
            papers.Add(paper);
        }

        return papers;
    }

    private static (PaperKind Kind, RequestedDocument Asked)? Asked(string field) => field switch
    {
        "paper" => (PaperKind.Paper, new(field, "", false, RequestedDocument.UsualTypes, MostMegabytes)),
        "minutes" => (PaperKind.Minutes, new(field, "", false, RequestedDocument.UsualTypes, MostMegabytes)),
        "photo" => (PaperKind.Photo, new(field, "", false, [".jpg", ".jpeg", ".png"], MostMegabytes)),
        _ => null,
    };
}
