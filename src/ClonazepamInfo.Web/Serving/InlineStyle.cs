using System.Security.Cryptography;
using System.Text;

namespace ClonazepamInfo.Web.Serving;

/// <summary>The style sheet in a page, and what lets the policy allow it and nothing else: the hash of the same bytes.</summary>
internal sealed record InlineStyle(string Text)
{
    /// <summary>The source expression for <c>style-src</c> (CSP Level 3, section 2.3.1).</summary>
    public string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
