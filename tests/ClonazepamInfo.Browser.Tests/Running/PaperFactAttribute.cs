namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A fact that needs a browser to print, and Poppler to read what it printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PaperFactAttribute : FactAttribute
{
    public PaperFactAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing);
}
