using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ClonazepamInfo.Web.Terminology;

/// <summary>
/// What <c>/resolve</c> answers to a program if a code does not lead to one page. The README describes it: it is a contract.
/// </summary>
/// <param name="Code">The code, shortened if it is long.</param>
/// <param name="Candidates">Those with the code; if there is none, all with a code of the terminology.</param>
internal sealed record CodeLookupResult(string Terminology, string Code, IReadOnlyList<CodeCandidate> Candidates)
{
    /// <summary>How answers to programs are written; letters stay letters.</summary>
    public static JsonSerializerOptions Format { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };
}

/// <summary>A place that a code may mean.</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Number">Its place in the leaflet, or an empty text.</param>
internal sealed record CodeCandidate(string Id, string Title, string Number, string Address, IReadOnlyDictionary<string, string> Codes);

/// <summary>A question that cannot be answered, as RFC 9457 has it.</summary>
internal sealed record CodeLookupProblem(string Title, int Status, string Detail, IReadOnlyList<string> Terminologies)
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";
}
