namespace EmulationFunctions.Operations.Infra;

/// <summary>
/// Holds the infrastructure's description against the code. Azure is not asked: whether a region has room, a name is free or a
/// quota is left shows only at the deployment's what-if.
/// </summary>
internal static class InfraCheck
{
    /// <summary>Parameters that between them switch everything on and everything off; what they would deploy lies beside them.</summary>
    private static readonly string[] Cases = ["infra/check/everything", "infra/check/smallest"];

    public static async Task<int> RunAsync(bool write, TextWriter output, CancellationToken cancellation)
    {
        var root = Root();
        var compiler = await Compiler.FindAsync(root, cancellation);
        if (compiler is null)
            output.WriteLine("The Bicep compiler cannot be had here: whether the files compile, and still predict what lies in infra/check, is not looked at.");
        if (write && compiler is not null)
        {
            foreach (var one in Cases)
                await compiler.PredictAsync(Path.Combine(root, one + ".bicepparam"), cancellation);
        }

        var findings = FindingsAsync(root, compiler, cancellation);
        var count = 0;
        await foreach (var finding in findings)
        {
            output.WriteLine(finding);
            count++;
        }

        output.WriteLine(count == 0 ? "The infrastructure and the code agree." : $"{count} findings.");
        return count == 0 ? 0 : 1;
    }

    /// <summary>All that is wrong in a repository.</summary>
    public static async IAsyncEnumerable<Finding> FindingsAsync(string root, Compiler? compiler, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var app = AppFacts.Find();
        var files = Checked.Read(root);
        foreach (var one in Cases)
        {
            var prediction = Prediction.Read(await File.ReadAllTextAsync(Path.Combine(root, one + ".snapshot.json"), cancellation));
            foreach (var finding in new Checked(app, prediction, files).Findings())
                yield return finding with { Text = $"{finding.Text} ({Path.GetFileName(one)})" };
        }

        if (compiler is null)
            yield break;
        await foreach (var finding in CompiledAsync(Path.Combine(root, "infra"), compiler, cancellation))
            yield return finding;
    }

    /// <summary>What the compiler finds: it holds every property against Azure's own types.</summary>
    public static async IAsyncEnumerable<Finding> CompiledAsync(string infra, Compiler compiler, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in new[] { "main.bicep", "check/everything.bicepparam", "check/smallest.bicepparam" })
        {
            if (await compiler.ComplaintsAsync(Path.Combine(infra, file), cancellation) is { Length: > 0 } complaints)
                yield return new("compiler", complaints);
        }

        foreach (var file in await UnformattedAsync(infra, compiler, cancellation))
            yield return new("format", $"{file} is not laid out as bicep format does it.");

        foreach (var one in Cases.Select(Path.GetFileName))
        {
            if (!await compiler.IsPredictedAsync(Path.Combine(infra, "check", one + ".bicepparam"), cancellation))
                yield return new("snapshot", $"infra/check/{one}.snapshot.json is not what would be deployed; look at it and renew it with check-infra --write.");
        }
    }

    /// <summary>Files that the formatter would change; it is let loose on a copy.</summary>
    private static async Task<IReadOnlyList<string>> UnformattedAsync(string infra, Compiler compiler, CancellationToken cancellation)
    {
        var copy = Directory.CreateTempSubdirectory("emulation-infra-").FullName;
        try
        {
            var files = Directory.GetFiles(infra, "*.bicep*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(infra, file)).Order(StringComparer.Ordinal).ToList();
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
                File.Copy(Path.Combine(infra, file), Path.Combine(copy, file));
            }

            await compiler.FormatAsync(copy, cancellation);
            return [.. files.Where(file => File.ReadAllText(Path.Combine(infra, file)) != File.ReadAllText(Path.Combine(copy, file)))];
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>The folder of the solution that this program was built from.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EmulationFunctions.sln")))
                return folder.FullName;
        }

        throw new RefusedException("The repository is not where this program was built.");
    }
}
