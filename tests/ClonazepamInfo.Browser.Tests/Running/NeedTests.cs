namespace ClonazepamInfo.Browser.Tests.Running;

public sealed class NeedTests
{
    [Theory]
    [InlineData("no browser", null, null)]
    [InlineData(null, "no browser", null)]
    [InlineData(null, null, "no browser")]
    public void A_missing_tool_is_a_reason_to_skip_wherever_it_is_named(string? first, string? second, string? third) =>
        Assert.Equal("no browser", Need.ReasonToSkip(isCi: false, first, second, third));

    [Fact]
    public void The_first_missing_tool_is_the_reason() =>
        Assert.Equal("no browser", Need.ReasonToSkip(isCi: false, "no browser", "no poppler"));

    [Fact]
    public void A_missing_tool_is_no_reason_to_skip_on_ci() => Assert.Null(Need.ReasonToSkip(isCi: true, "no browser", "no poppler"));

    [Fact]
    public void Tools_that_are_installed_are_no_reason_to_skip() => Assert.Null(Need.ReasonToSkip(isCi: false, null, null));

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Ci_is_recognised_by_its_variable(string? variable, bool isCi) => Assert.Equal(isCi, Need.IsCi(variable));
}
