using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Serving;

/// <summary>What a reader is told with each status that is not the page asked for.</summary>
internal static class ErrorWords
{
    public static (string Title, string Text) Of(int status, Labels labels) => status switch
    {
        StatusCodes.Status400BadRequest => (labels.BadRequestTitle, labels.BadRequestText),
        StatusCodes.Status404NotFound => (labels.NotFoundTitle, labels.NotFoundText),
        StatusCodes.Status405MethodNotAllowed or StatusCodes.Status413PayloadTooLarge => (labels.MethodTitle, labels.MethodText),
        StatusCodes.Status414UriTooLong => (labels.TooLongTitle, labels.TooLongText),
        StatusCodes.Status503ServiceUnavailable => (labels.BusyTitle, labels.BusyText),
        _ => (labels.FaultTitle, labels.FaultText),
    };
}
