using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser to print, Poppler to make a picture of it, and ZBar to read the code in that.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer(NeedsToolsDiscoverer.TypeName, NeedsToolsDiscoverer.AssemblyName)]
internal sealed class CodeTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    public CodeTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing, Zbar.Missing);
}
