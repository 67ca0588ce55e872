using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>The column that an expression names: a property of the row, or an entry of a <see cref="TableEntity"/>.</summary>
internal static class Column
{
    public static string? Named(Expression expression) => ExpressionFilter.Strip(expression) switch
    {
        MemberExpression { Member.Name: "Value", Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null =>
            Named(inner),
        MemberExpression { Expression: { } row } member when IsRow(row) => member.Member.Name,
        MethodCallExpression { Object: { } row, Arguments: [var name] } call when IsRow(row) && call.Method.Name.StartsWith("get_Item", StringComparison.Ordinal) =>
            NameIn(name),
        MethodCallExpression { Object: { } row, Arguments: [var name] } call when IsRow(row) && call.Method.Name.StartsWith("Get", StringComparison.Ordinal) =>
            NameIn(name),
        _ => null,
    };

    private static bool IsRow(Expression expression) => ExpressionFilter.Strip(expression) is ParameterExpression;

    private static string? NameIn(Expression expression) => Constant.In(expression) is var (name) ? name as string : null;
}
