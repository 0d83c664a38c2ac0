using System.Globalization;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Compares the number that a phone dials with the one that readers see.</summary>
internal static class DialledNumber
{
    /// <summary>Short numbers, such as those for emergencies, are dialled as they are: "+1 911" is no number.</summary>
    private const int ShortestInternational = 5;

    /// <summary>Whether a phone calls the number that is shown.</summary>
    /// <param name="call">What is dialled: digits, and + before the code of a country, which takes the place of a leading 0.</param>
    /// <param name="shown">The number as people write it.</param>
    /// <param name="countries">The countries of which one must have that code.</param>
    public static bool Calls(string call, string shown, IEnumerable<string> countries)
    {
        var digits = Digits(call);
        var seen = Digits(shown);
        if (seen.Length == 0)
        {
            return false;
        }

        return !call.StartsWith('+')
            ? digits == seen
            : countries
                .SelectMany(CallingCodes.Of)
                .Where(code => digits.StartsWith(code, StringComparison.Ordinal))
                .Select(code => digits[code.Length..])
                .Any(rest => rest.Length >= ShortestInternational
                    && (digits == seen || rest == seen || (seen[0] == '0' && rest == seen[1..]) || OptionalZero(shown, digits)));
    }

    /// <summary>The digits of a number; letters are those of a phone's keypad (ITU-T E.161).</summary>
    public static string Digits(string number) => string.Concat(number.Select(Key));

    /// <summary>"+44 (0)20": the zero in brackets is dialled without the code only.</summary>
    private static bool OptionalZero(string shown, string digits) =>
        shown.Contains("(0)", StringComparison.Ordinal) && Digits(shown.Replace("(0)", "", StringComparison.Ordinal)) == digits;

    private static string Key(char c)
    {
        const string Keypad = "22233344455566677778889999";
        var digit = char.GetNumericValue(c);
        return digit is >= 0 and <= 9 ? digit.ToString(CultureInfo.InvariantCulture)
            : char.IsAsciiLetter(c) ? Keypad[char.ToUpperInvariant(c) - 'A'].ToString()
            : "";
    }
}
