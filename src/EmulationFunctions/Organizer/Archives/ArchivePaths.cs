using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Organizer.Archives;

/// <summary>Names in one archive: no two are the same, also where a system takes capitals for small letters.</summary>
internal sealed class ArchivePaths
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A folder's name.</summary>
    public string Folder(string name) => Unused("", FileName.Of(name.Replace('/', '-').Replace('\\', '-')).Text, "");

    /// <summary>A file's name in a folder: the second of one name becomes "name (2).pdf".</summary>
    public string File(string folder, string name)
    {
        var dot = name.LastIndexOf('.') is var at and > 0 ? at : name.Length;
        return Unused($"{folder}/", name[..dot], name[dot..]);
    }

    private string Unused(string folder, string name, string ending)
    {
        var path = folder + name + ending;
        for (var count = 2; !taken.Add(path); count++)
            path = $"{folder}{name} ({count}){ending}";
        return path;
    }
}
