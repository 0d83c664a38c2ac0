using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>A form of a page as a browser without script sends it (HTML, section 4.10.21.4: constructing the entry list).</summary>
internal static class FilledForm
{
    /// <summary>The address that the form of a page asks for as it is filled in.</summary>
    public static string Submit(Answer answer)
    {
        var form = (IHtmlFormElement)answer.Page.QuerySelector("main form")!;
        var entries = form
            .QuerySelectorAll("input[name], select[name]")
            .SelectMany(Entry)
            .Select(entry => $"{entry.Name}={Uri.EscapeDataString(entry.Value)}");
        return $"{form.GetAttribute("action")}?{string.Join('&', entries)}";
    }

    /// <summary>The ids of the sections that are ticked and can be unticked.</summary>
    public static IEnumerable<string> Ticked(Answer answer) =>
        answer.Page
            .QuerySelectorAll("main form input[type=checkbox]")
            .OfType<IHtmlInputElement>()
            .Where(box => box.IsChecked && !box.IsDisabled)
            .Select(box => box.Value);

    private static IEnumerable<(string Name, string Value)> Entry(IElement control) => control switch
    {
        IHtmlInputElement { IsDisabled: true } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement input => [(input.Name!, input.Value)],
        IHtmlSelectElement select => [(select.Name!, select.Value ?? "")],
        _ => [],
    };
}
