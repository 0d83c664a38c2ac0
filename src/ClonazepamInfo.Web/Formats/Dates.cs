using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Dates as readers of a leaflet write them.</summary>
public static class Dates
{
    /// <summary>Writes a date.</summary>
    /// <param name="day">The date.</param>
    /// <param name="leaflet">Gives the language and the format.</param>
    /// <returns>The date, such as <c>22 November 2026</c>.</returns>
    public static string Write(DateOnly day, Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        return day.ToString(leaflet.Labels.DateFormat, CultureInfo.GetCultureInfo(leaflet.Language));
    }
}
