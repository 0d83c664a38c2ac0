namespace ClonazepamInfo.Web.Serving;

/// <summary>The words for readers with each error status.</summary>
internal static class ErrorText
{
    public static (string Title, string Text) Of(int status, UiText labels) => status switch
    {
        StatusCodes.Status400BadRequest => (labels.Errors.BadRequestTitle, labels.Errors.BadRequestText),
        StatusCodes.Status404NotFound => (labels.Errors.NotFoundTitle, labels.Errors.NotFoundText),
        StatusCodes.Status405MethodNotAllowed or StatusCodes.Status413PayloadTooLarge =>
            (labels.Errors.MethodTitle, labels.Errors.MethodText),
        StatusCodes.Status414UriTooLong => (labels.Errors.TooLongTitle, labels.Errors.TooLongText),
        StatusCodes.Status503ServiceUnavailable => (labels.Errors.BusyTitle, labels.Errors.BusyText),
        >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError or StatusCodes.Status505HttpVersionNotsupported =>
            (labels.Errors.UnreadableTitle, labels.Errors.UnreadableText),
        _ => (labels.Errors.FaultTitle, labels.Errors.FaultText),
    };
}
