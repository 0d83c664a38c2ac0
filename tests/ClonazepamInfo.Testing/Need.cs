namespace ClonazepamInfo.Testing;

/// <summary>
/// A test whose tools are missing is skipped with the reason. Under <c>CI=true</c> it is run, and fails with the reason:
/// nobody looks at skipped tests there.
/// </summary>
public static class Need
{
    public static string? ReasonToSkip(params string?[] missing) => ReasonToSkip(IsCi(Environment.GetEnvironmentVariable("CI")), missing);

    /// <summary>
    /// The two overloads differ in the type of their first parameter, so one cannot be called for the other. When the second
    /// parameter was the text of CI, a call with two tools took the second for it, and tests failed instead of being skipped.
    /// </summary>
    public static string? ReasonToSkip(bool isCi, params string?[] missing) =>
        isCi ? null : missing.FirstOrDefault(reason => reason is not null);

    public static bool IsCi(string? variable) => string.Equals(variable, "true", StringComparison.OrdinalIgnoreCase);
}
