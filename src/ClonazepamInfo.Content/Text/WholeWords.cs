namespace ClonazepamInfo.Content.Text;

/// <summary>Finds words in a text, and not parts of longer ones.</summary>
internal static class WholeWords
{
    /// <summary>Whether a text contains some words in a row, in upper or lower case.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">One word or several.</param>
    public static bool Contain(string text, string words)
    {
        for (var at = Next(text, words, 0); at >= 0; at = Next(text, words, at + 1))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, string words, int from) => text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
}
