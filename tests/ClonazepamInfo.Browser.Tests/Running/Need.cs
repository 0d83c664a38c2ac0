namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>
/// A test whose tools are missing is skipped with the reason. Under <c>CI=true</c> it is run, and fails with the reason:
/// nobody looks at skipped tests there.
/// </summary>
internal static class Need
{
    public static string? ReasonToSkip(string? missing, string? ci) =>
        missing is not null && !string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase) ? missing : null;

    public static string? ReasonToSkip(params string?[] missing) =>
        ReasonToSkip(missing.FirstOrDefault(reason => reason is not null), Environment.GetEnvironmentVariable("CI"));
}
