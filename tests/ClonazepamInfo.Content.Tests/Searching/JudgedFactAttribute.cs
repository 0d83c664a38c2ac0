namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>A measure of the published leaflet's search, by queries that were judged for one medicine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute() => Skip = JudgedQuery.ReasonToSkip;
}

/// <inheritdoc cref="JudgedFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedTheoryAttribute : TheoryAttribute
{
    public JudgedTheoryAttribute() => Skip = JudgedQuery.ReasonToSkip;
}
