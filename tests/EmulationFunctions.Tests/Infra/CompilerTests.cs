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

    [Theory]
    [InlineData("modules/storage.bicep", "minimumTlsVersion:", "minimalTlsVersion:", "compiler")]
    [InlineData("modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true", "snapshot")]
    [InlineData("modules/app.bicep", "param linkDays int", "param  linkDays int", "format")]
    [InlineData("modules/app.bicep", "'dotnet-isolated'", "'dotnet'", "snapshot")]
    [InlineData("main.bicep", "linkDays: linkDays", "linkDays: 'many'", "compiler")]
    public async Task A_defect_in_a_file_is_found(string file, string right, string wrong, string rule)
    {
        using var folder = new TempFolder();
        Copy(Path.Combine(Infrastructure.Root, "infra"), folder.Path);
        var text = await File.ReadAllTextAsync(folder.At(file), Cancellation);
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.At(file), text.Replace(right, wrong, StringComparison.Ordinal), Cancellation);

        Assert.Contains(await FindingsAsync(folder.Path), finding => finding.Rule == rule);
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
