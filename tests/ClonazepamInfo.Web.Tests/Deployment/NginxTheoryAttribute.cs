namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>As <see cref="NginxFactAttribute"/>, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxTheoryAttribute : TheoryAttribute
{
    public NginxTheoryAttribute() => Skip = Need.ReasonToSkip(NginxExample.Missing);
}
