namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>A fact about signals and sockets as Linux has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "This is about how Linux starts and stops a program.";
}
