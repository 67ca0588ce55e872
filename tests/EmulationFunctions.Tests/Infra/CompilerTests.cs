using EmulationFunctions.Operations.Infra;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Infra;

/// <summary>The real Bicep compiler on the files as they are, and on files with a defect.</summary>
public sealed class CompilerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_compiler_has_nothing_to_say_and_predicts_what_lies_there() =>
        Assert.Empty(await FindingsAsync(Path.Combine(Infrastructure.Root, "infra")));

    // The compiler takes its time: defects that do not hide one another go in together.
    [Fact]
    public async Task What_does_not_compile_is_found()
    {
        var found = await FindingsAsync(
            ("modules/storage.bicep", "minimumTlsVersion:", "minimalTlsVersion:"),
            ("main.bicep", "linkDays: linkDays", "linkDays: 'many'"));

        Assert.All(new[] { "minimalTlsVersion", "main.bicep" }, what => Assert.Contains(found, finding => finding.Rule == "compiler" && finding.Text.Contains(what, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true")]
    [InlineData("modules/app.bicep", "'dotnet-isolated'", "'dotnet'")]
    public async Task What_would_deploy_something_else_is_found(string file, string right, string wrong)
    {
        var found = await FindingsAsync((file, right, wrong), ("modules/app.bicep", "param linkDays int", "param  linkDays int"));

        Assert.Equal(["format", "snapshot"], found.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<List<Finding>> FindingsAsync(params (string File, string Right, string Wrong)[] defects)
    {
        using var folder = new TempFolder();
        Copy(Path.Combine(Infrastructure.Root, "infra"), folder.Path);
        foreach (var (file, right, wrong) in defects)
        {
            var text = await File.ReadAllTextAsync(folder.At(file), Cancellation);
            Assert.Contains(right, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(folder.At(file), text.Replace(right, wrong, StringComparison.Ordinal), Cancellation);
        }

        return await FindingsAsync(folder.Path);
    }

    private static async Task<List<Finding>> FindingsAsync(string infra)
    {
        var compiler = await Compiler.FindAsync(Infrastructure.Root, Cancellation);
        Assert.True(compiler is not null, "The Bicep compiler's package cannot be restored: see eng/bicep/Compiler.csproj.");
        return await InfraCheck.CompiledAsync(infra, compiler, Cancellation).ToListAsync(Cancellation);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
