namespace ClonazepamInfo.Web.Serving;

/// <summary>Marks a request whose answer <see cref="AnswerLog"/> has counted, so that it needs no line of its own.</summary>
internal sealed class CountedAnswer
{
    public static readonly CountedAnswer Instance = new();

    private CountedAnswer()
    {
    }
}
