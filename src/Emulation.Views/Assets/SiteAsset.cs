using System.Reflection;
using System.Security.Cryptography;

namespace Emulation.Views.Assets;

/// <summary>A file that pages link to, carried in the assembly.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Hash">Sixteen characters that change with the content.</param>
public sealed record SiteAsset(string Path, string ContentType, ReadOnlyMemory<byte> Bytes, string Hash)
{
    /// <summary>The one stylesheet.</summary>
    public static SiteAsset Stylesheet { get; } = Load("site.css", "text/css; charset=utf-8");

    /// <summary>The icon in a browser's tab.</summary>
    public static SiteAsset Icon { get; } = Load("icon.svg", "image/svg+xml");

    /// <summary>The script that sends an upload form's files in pieces.</summary>
    public static SiteAsset UploadScript { get; } = Load("upload.js", "text/javascript; charset=utf-8");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SiteAsset> All { get; } = [Stylesheet, Icon, UploadScript];

    /// <summary>Its address; with the hash in it, a browser may keep the file for ever.</summary>
    public string Url => $"{Path}?v={Hash}";

    private static SiteAsset Load(string name, string contentType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new($"/assets/{name}", contentType, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }
}
