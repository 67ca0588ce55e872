using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>A comparison of a column and a value; strings compare by CompareTo and Compare too.</summary>
internal static class Comparison
{
    public static string Of(BinaryExpression expression)
    {
        var (left, right) = Sides(expression);
        return Of(left, expression.NodeType, right);
    }

    public static string Of(Expression left, ExpressionType comparison, Expression right)
    {
        RefuseNumberOfEnum(left, right);
        RefuseNumberOfEnum(right, left);
        return $"{Side(left)} {Operator(comparison)} {Side(right)}";
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

    private static string Side(Expression expression) =>
        Column.Named(expression) is { } column ? column
        : Constant.In(expression) is var (value) ? Literal.Of(value)
        : throw new NotSupportedException($"The expression {expression} is not supported.");

    // The compiler compares enums by number, but they are stored by name: such a filter would never find a row.
    private static void RefuseNumberOfEnum(Expression side, Expression other)
    {
        var column = ExpressionFilter.Strip(side);
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        if (type.IsEnum && Column.Named(column) is { } name && Constant.In(other)?.Value is not string)
            throw new NotSupportedException($"Compare the stored name of {type.Name}, a string, with {name} by Equals.");
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
