namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// A fact that needs nginx with Debian's module for brotli. Without it the test is skipped with the reason; under
/// <c>CI=true</c> it is run, and fails: nobody looks at skipped tests there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StaticHostFactAttribute : FactAttribute
{
    public StaticHostFactAttribute() =>
        Skip = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : StaticHost.Missing;
}
