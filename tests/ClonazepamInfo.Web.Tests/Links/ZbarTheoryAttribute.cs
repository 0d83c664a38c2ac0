namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>A theory that needs ZBar to read codes back.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZbarTheoryAttribute : TheoryAttribute
{
    public ZbarTheoryAttribute() => Skip = Need.ReasonToSkip(Zbar.Missing);
}
