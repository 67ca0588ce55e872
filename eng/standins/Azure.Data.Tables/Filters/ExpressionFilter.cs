using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>A lambda expression as a filter.</summary>
internal static class ExpressionFilter
{
    public static string Of<T>(Expression<Func<T, bool>> filter) => Condition(filter.Body);

    private static string Condition(Expression expression) => Strip(expression) switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both =>
            $"{Operand(both.Left)} and {Operand(both.Right)}",
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either =>
            $"{Operand(either.Left)} or {Operand(either.Right)}",
        BinaryExpression comparison => Comparison.Of(comparison),
        MethodCallExpression { Method.Name: nameof(Equals), Object: { } left, Arguments: [var right] } =>
            Comparison.Of(left, ExpressionType.Equal, right),
        MethodCallExpression { Method.Name: nameof(Equals), Object: null, Arguments: [var left, var right] } =>
            Comparison.Of(left, ExpressionType.Equal, right),
        UnaryExpression { NodeType: ExpressionType.Not } negation => $"not ({Condition(negation.Operand)})",
        var plain when Column.Named(plain) is { } column => $"{column} eq true",
        var plain when Constant.In(plain) is var (value) => Literal.Of(value),
        var unknown => throw new NotSupportedException($"The expression {unknown} is not supported."),
    };

    private static string Operand(Expression expression) =>
        Strip(expression) is BinaryExpression or UnaryExpression ? $"({Condition(expression)})" : Condition(expression);

    internal static Expression Strip(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion
            ? Strip(conversion.Operand)
            : expression;
}
