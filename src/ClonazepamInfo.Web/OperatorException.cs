namespace ClonazepamInfo.Web;

/// <summary>
/// Something that the operator or the editor can put right: the content holds an error, a page cannot be published, a folder
/// cannot be exported into. The message says what and why, and is printed without a stack trace.
/// </summary>
internal sealed class OperatorException(string message, Exception? innerException = null) : Exception(message, innerException);
