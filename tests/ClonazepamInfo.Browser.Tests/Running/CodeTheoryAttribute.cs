namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser to print, Poppler to make a picture of it, and ZBar to read the code in that.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CodeTheoryAttribute : TheoryAttribute
{
    public CodeTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing, Zbar.Missing);
}
