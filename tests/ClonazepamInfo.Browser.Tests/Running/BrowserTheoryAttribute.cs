namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing);
}
