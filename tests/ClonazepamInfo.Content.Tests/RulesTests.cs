using System.Reflection;

namespace ClonazepamInfo.Content.Tests;

public sealed class RulesTests
{
    public static TheoryData<string> Cases { get; } = [.. CaseFile.Names];

    public static TheoryData<string> Codes { get; } = [.. AllCodes()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_has_exactly_the_problems_that_it_names(string name)
    {
        var differences = CaseFile.Read(name).Differences();
        Assert.True(differences.Length == 0, differences);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_case_that_breaks_its_rule_and_one_that_comes_near(string code)
    {
        var cases = CaseFile.Names.Select(CaseFile.Read).Where(file => file.Code == code).ToList();
        Assert.Contains(cases, file => file.Triggers);
        Assert.Contains(cases, file => !file.Triggers);
    }

    [Fact]
    public void No_two_codes_are_the_same() =>
        Assert.Equal(AllCodes().Count(), AllCodes().Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Each_case_is_named_by_a_code_that_exists() =>
        Assert.DoesNotContain(CaseFile.Names, name => !AllCodes().Contains(CaseFile.Read(name).Code, StringComparer.Ordinal));

    [Fact]
    public void The_small_leaflet_that_cases_change_has_no_problem()
    {
        using var folder = LeafletFolder.Small();
        Assert.Empty(folder.Load().Problems);
        Assert.NotNull(folder.Load().Snapshot);
    }

    private static IEnumerable<string> AllCodes() =>
        typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
