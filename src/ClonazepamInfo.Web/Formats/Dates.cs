using System.Globalization;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Dates as readers of a leaflet write them.</summary>
internal static class Dates
{
    /// <summary>Writes a date.</summary>
    public static string Write(DateOnly day, Leaflet leaflet) =>
        day.ToString(leaflet.Labels.DateFormat, CultureInfo.GetCultureInfo(leaflet.Language));
}
