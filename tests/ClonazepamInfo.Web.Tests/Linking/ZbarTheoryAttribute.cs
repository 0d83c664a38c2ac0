namespace ClonazepamInfo.Web.Tests.Linking;

/// <summary>A theory that needs ZBar to read codes back.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZbarTheoryAttribute : TheoryAttribute
{
    public ZbarTheoryAttribute() => Skip = Need.ReasonToSkip(Zbar.Missing);
}
