namespace ClonazepamInfo.Web.Tests.Linking;

/// <summary>A theory that reads codes back. Without a reader it is skipped with the reason, and under <c>CI=true</c> fails with it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZbarTheoryAttribute : TheoryAttribute
{
    public ZbarTheoryAttribute() => Skip = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : Zbar.Missing;
}
