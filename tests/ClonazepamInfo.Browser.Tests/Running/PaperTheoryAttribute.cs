namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser to print, and Poppler to read what it printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PaperTheoryAttribute : TheoryAttribute
{
    public PaperTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing);
}
