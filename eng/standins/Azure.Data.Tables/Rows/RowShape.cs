using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Rows;

/// <summary>Which properties of a class are a row's properties; found out once for each class.</summary>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<Type, RowShape> Known = new();

    private readonly IReadOnlyList<(string Name, PropertyInfo Property)> columns;

    private RowShape(Type type) => columns =
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Where(property => property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null)
            .Select(property => (property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name, property)),
    ];

    public static RowShape Of(Type type) => Known.GetOrAdd(type, static unknown => new RowShape(unknown));

    public IEnumerable<KeyValuePair<string, object?>> PropertiesOf(ITableEntity entity) => columns
        .Where(column => column.Property.GetMethod is { IsPublic: true })
        .Select(column => KeyValuePair.Create(column.Name, column.Property.GetValue(entity)));

    public T Fill<T>(T entity, IReadOnlyDictionary<string, object?> values)
        where T : ITableEntity
    {
        foreach (var (name, property) in columns)
        {
            var key = name == nameof(ITableEntity.ETag) ? Edm.ETag : name;
            if (property.SetMethod is { IsPublic: true } && values.TryGetValue(key, out var value))
                property.SetValue(entity, Conversion.To(property.PropertyType, value));
        }

        return entity;
    }
}
