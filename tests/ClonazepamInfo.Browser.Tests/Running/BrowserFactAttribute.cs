namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A fact that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing);
}
