using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace EmulationFunctions.Tests.Running;

/// <summary>A file to hand in.</summary>
/// <param name="Document">The form's field.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record UploadedFile(string Document, string Name, byte[] Bytes)
{
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>A PDF with some words in it.</summary>
    public static UploadedFile Pdf(string document, string name, string words = "Báo cáo") =>
        new(document, name, Encoding.UTF8.GetBytes($"%PDF-1.7\n% {words}\n%%EOF\n"));

    /// <summary>The form that a browser would send.</summary>
    public static MultipartFormDataContent Form(IEnumerable<UploadedFile> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var file in files)
            form.Add(file.Content(), $"\"{file.Document}\"");
        return form;
    }

    /// <summary>The same with what is typed before the files.</summary>
    public static MultipartFormDataContent Typed(IEnumerable<(string Name, string Value)> texts, params UploadedFile[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in texts)
            form.Add(new StringContent(value), name);
        foreach (var file in files)
            form.Add(file.Content(), $"\"{file.Document}\"");
        return form;
    }

    // A browser writes the name's UTF-8 as it is.
    private ByteArrayContent Content()
    {
        var content = new ByteArrayContent(Bytes);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{Document}\"", FileNameStar = Name };
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        if (Name.Length == 0)
            content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{Document}\"", FileName = "\"\"" };
        return content;
    }
}
