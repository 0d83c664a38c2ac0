namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>What a code holds and what is written beneath it can be typed and drawn in ASCII.</summary>
public sealed class ForeignHostTests
{
    [Theory]
    [InlineData("https://münchen.example", "https://xn--mnchen-3ya.example/stopping")]
    [InlineData("https://EXAMPLE.com:8443/", "https://example.com:8443/stopping")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/stopping")]
    [InlineData("https://clonazepam.example", "https://clonazepam.example/stopping")]
    public void The_address_in_a_code_is_ASCII(string publicUrl, string address)
    {
        var site = new SiteOptions { PublicUrl = publicUrl };

        Assert.Null(site.Fault());
        Assert.Equal(address, site.CodeAddress("/stopping"));
        Assert.Equal(address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..], site.CodeLetters("/stopping"));
    }
}
