namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Gathers what is wrong on many pages, so that one run of a test names all of it.</summary>
internal sealed class Faults
{
    private const int Most = 40;

    private readonly List<string> _all = [];

    public void Add(string fault) => _all.Add(fault);

    public void Add(string place, IEnumerable<string> faults) => _all.AddRange(faults.Select(fault => $"{place}: {fault}"));

    public void AssertNone()
    {
        if (_all.Count > 0)
        {
            Assert.Fail($"{_all.Count} faults:\n" + string.Join('\n', _all.Take(Most)));
        }
    }
}
