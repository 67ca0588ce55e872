using System.Collections;

namespace Azure.Data.Tables;

#nullable disable annotations
public sealed partial class TableEntity : IDictionary<string, object>
#nullable restore annotations
{
    public int Count => properties.Count;

    public ICollection<string> Keys => properties.Keys;

    ICollection<object> IDictionary<string, object>.Values => properties.Values!;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

#nullable disable annotations
    public object this[string key]
#nullable restore annotations
    {
        get => properties.GetValueOrDefault(key)!;
        set => properties[key] = SameKind(properties.GetValueOrDefault(key), value);
    }

#nullable disable annotations
    public void Add(string key, object value) => properties.Add(key, value);

    public bool TryGetValue(string key, out object value) => properties.TryGetValue(key, out value!);
#nullable restore annotations

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public bool Remove(string key) => properties.Remove(key);

    public void Clear() => properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Contains(item!);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).CopyTo(array!, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Remove(item!);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        properties.GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    // A whole number put where a wider one stands becomes of that type, so that the column keeps its own.
    private static object? SameKind(object? current, object? value) => (current, value) switch
    {
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        _ => value,
    };
}
