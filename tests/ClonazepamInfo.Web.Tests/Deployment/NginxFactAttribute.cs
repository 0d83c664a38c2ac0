namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>A fact that needs nginx. Without it the test is skipped with the reason, and under <c>CI=true</c> fails with it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute() =>
        Skip = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : NginxExample.Missing;
}
