using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace EmulationFunctions.Tests.Views;

/// <summary>Which methods an assembly's code calls, by the names of their type and their own, and which texts stand in it.</summary>
internal static class CalledMethods
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    public static HashSet<(string Type, string Method)> In(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var names = file.GetMetadataReader();
        return
        [
            .. from handle in names.MethodDefinitions
               let method = names.GetMethodDefinition(handle)
               where method.RelativeVirtualAddress != 0
               from token in Tokens(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!, OperandType.InlineMethod)
               let called = Name(names, MetadataTokens.EntityHandle(token))
               where called is not null
               select called.Value,
        ];
    }

    /// <summary>The texts in the code of an assembly's types, of all of them unless told otherwise.</summary>
    public static IEnumerable<string> LiteralsIn(Assembly assembly, Predicate<Type>? isAsked = null) =>
        from type in assembly.GetTypes()
        where isAsked is null || isAsked(type)
        from method in type.GetMembers(Declared).OfType<MethodBase>()
        from literal in LiteralsOf(method)
        select literal;

    /// <summary>The texts in a method's code.</summary>
    public static IEnumerable<string> LiteralsOf(MethodBase method) =>
        method.GetMethodBody()?.GetILAsByteArray() is { } code ? Tokens(code, OperandType.InlineString).Select(method.Module.ResolveString) : [];

    /// <summary>What the instructions of a method name: methods, or texts.</summary>
    private static IEnumerable<int> Tokens(byte[] code, OperandType asked)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (ushort)(0xFE00 | code[at + 1]) : code[at];
            at += value > byte.MaxValue ? 2 : 1;
            var operand = Codes[value].OperandType;
            if (operand == asked)
                yield return BitConverter.ToInt32(code, at);
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static (string Type, string Method)? Name(MetadataReader names, EntityHandle method)
    {
        switch (method.Kind)
        {
            case HandleKind.MethodDefinition:
                var own = names.GetMethodDefinition((MethodDefinitionHandle)method);
                return (names.GetString(names.GetTypeDefinition(own.GetDeclaringType()).Name), names.GetString(own.Name));
            case HandleKind.MemberReference:
                var foreign = names.GetMemberReference((MemberReferenceHandle)method);
                return foreign.Parent.Kind == HandleKind.TypeReference
                    ? (names.GetString(names.GetTypeReference((TypeReferenceHandle)foreign.Parent).Name), names.GetString(foreign.Name))
                    : null;
            default:
                return null;
        }
    }
}
