using ClonazepamInfo.Web.QrCodes;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>The address beneath a QR code, broken into lines.</summary>
public sealed class UrlLinesTests
{
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
}
