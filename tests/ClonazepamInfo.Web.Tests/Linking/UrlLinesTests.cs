using ClonazepamInfo.Web.QrCodes;

namespace ClonazepamInfo.Web.Tests.Linking;

/// <summary>An address beneath a code, and its letters.</summary>
public sealed class UrlLinesTests
{
    private const string OfAddresses = "abcdefghijklmnopqrstuvwxyz0123456789-.:/_[]";

    [Theory]
    [InlineData("short.example/a", "short.example", "/a")]
    [InlineData("clonazepam.example/withdrawal-symptoms", "clonazepam", ".example", "/withdrawal", "-symptoms")]
    [InlineData("a.example", "a.example")]
    [InlineData("averyveryverylongword.example", "averyveryveryl", "ongword", ".example")]
    [InlineData("[::1]:5000/x", "[::1]:5000/x")]
    public void A_long_address_goes_on_before_a_sign(string address, params string[] lines)
    {
        var broken = UrlLines.Of(address, 14);

        Assert.Equal(lines, broken);
        Assert.Equal(address, string.Concat(broken));
    }

    [Fact]
    public void Every_sign_of_an_address_has_letters_of_its_own()
    {
        var drawn = OfAddresses.Select(letter => string.Join(' ', PixelAlphabet.DotsOf(letter))).ToList();

        Assert.All(drawn, dots => Assert.NotEmpty(dots));
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.All(OfAddresses.SelectMany(PixelAlphabet.DotsOf), dot => Assert.True(dot is { X: >= 0 and < 5, Y: >= 0 and < 9 }));
    }
}
