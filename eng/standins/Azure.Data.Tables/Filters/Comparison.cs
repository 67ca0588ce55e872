using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>A comparison of a column and a value; strings compare by CompareTo and Compare too.</summary>
internal static class Comparison
{
    public static string Of(BinaryExpression expression)
    {
        var (left, right) = Sides(expression);
        var kind = EnumOf(left) ?? EnumOf(right);
        return $"{Side(left, kind)} {Operator(expression.NodeType)} {Side(right, kind)}";
    }

    // x.RowKey.CompareTo("a") >= 0 and string.Compare(x.RowKey, "a") >= 0 say: RowKey ge 'a'.
    private static (Expression Left, Expression Right) Sides(BinaryExpression expression) => expression.Left switch
    {
        MethodCallExpression { Method.Name: nameof(string.CompareTo), Object: { } left, Arguments: [var right] }
            when IsZero(expression.Right) => (left, right),
        MethodCallExpression { Method.Name: nameof(string.Compare), Object: null, Arguments: [var left, var right] }
            when IsZero(expression.Right) => (left, right),
        _ => (expression.Left, expression.Right),
    };

    private static bool IsZero(Expression expression) => expression is ConstantExpression { Value: 0 };

    private static string Side(Expression expression, Type? kind)
    {
        if (Column.Named(expression) is { } column)
            return column;
        if (Constant.In(expression) is not var (value))
            throw new NotSupportedException($"The expression {expression} is not supported.");
        return Literal.Of(kind is null || value is null ? value : Enum.ToObject(kind, value));
    }

    // The compiler compares enums as numbers; they are stored by name.
    private static Type? EnumOf(Expression expression)
    {
        var plain = ExpressionFilter.Strip(expression);
        var type = Nullable.GetUnderlyingType(plain.Type) ?? plain.Type;
        return type.IsEnum && Column.Named(plain) is not null ? type : null;
    }

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        _ => throw new NotSupportedException($"The operator {type} is not supported."),
    };
}
