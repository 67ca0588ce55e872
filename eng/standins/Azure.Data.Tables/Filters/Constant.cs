using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>A value that does not depend on the row: a constant, a captured variable, or what is computed from them.</summary>
internal sealed record Constant(object? Value)
{
    public static Constant? In(Expression expression)
    {
        var search = new RowSearch();
        search.Visit(expression);
        return search.Found
            ? null
            : new Constant(Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke());
    }

    private sealed class RowSearch : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
