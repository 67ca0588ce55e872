using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Local.Functions;

/// <summary>Says where the value of a parameter comes from, or null where nothing can give one.</summary>
internal delegate Func<TCall, object?>? Binding<TCall>(ParameterInfo parameter);

/// <summary>A method with <c>[Function]</c>, and how each of its parameters is filled from one call of its trigger.</summary>
internal sealed class Function<TCall>
{
    private readonly MethodInfo method;
    private readonly Func<TCall, object?>[] arguments;

    public Function(string name, MethodInfo method, Binding<TCall> binding)
    {
        Name = name;
        this.method = method;
        arguments = [.. method.GetParameters().Select(parameter => binding(parameter) ?? throw CannotFill(parameter))];
    }

    public string Name { get; }

    /// <summary>Runs the method on an instance of its own, made from the scope's services.</summary>
    public async Task<object?> InvokeAsync(IServiceProvider scope, TCall call)
    {
        var target = method.IsStatic ? null : ActivatorUtilities.CreateInstance(scope, method.DeclaringType!);
        try
        {
            object?[] values = [.. arguments.Select(argument => argument(call))];
            var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null);
            if (result is not Task task)
                return result;

            await task;
            return method.ReturnType.IsGenericType ? method.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(task) : null;
        }
        finally
        {
            if (target is IAsyncDisposable later)
                await later.DisposeAsync();
            else if (target is IDisposable disposable)
                disposable.Dispose();
        }
    }

    private StartRefusedException CannotFill(ParameterInfo parameter) =>
        new($"The function {Name} has a parameter that cannot be filled: {parameter.ParameterType.Name} {parameter.Name}.");
}
