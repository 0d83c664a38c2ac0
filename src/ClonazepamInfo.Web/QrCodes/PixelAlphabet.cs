namespace ClonazepamInfo.Web.QrCodes;

/// <summary>
/// Letters of 5 by 7 dots, and two dots below the line, for the signs that an address in ASCII can have. There is no font to
/// draw with on a server, and a picture with a code must say in letters where it leads.
/// </summary>
internal static class PixelAlphabet
{
    /// <summary>From one letter to the next, in dots.</summary>
    public const int Advance = 6;

    private const int Rows = 9;

    private const char Dark = '#';

    private const string Drawn = """
        a     b     c     d     e     f     g     h     i     j     k     l     m
        ..... #.... ..... ....# ..... ..##. ..... #.... ..#.. ...#. #.... .##.. .....
        ..... #.... ..... ....# ..... .#..# ..... #.... ..... ..... #.... ..#.. .....
        .###. ####. .###. .#### .###. .#... .#### ####. .##.. ..##. #..#. ..#.. ##.#.
        ....# #...# #...# #...# #...# ####. #...# #...# ..#.. ...#. #.#.. ..#.. #.#.#
        .#### #...# #.... #...# ##### .#... #...# #...# ..#.. ...#. ##... ..#.. #.#.#
        #...# #...# #...# #...# #.... .#... #...# #...# ..#.. ...#. #.#.. ..#.. #.#.#
        .#### ####. .###. .#### .###. .#... .#### #...# .###. ...#. #..#. .###. #.#.#
        ..... ..... ..... ..... ..... ..... ....# ..... ..... #..#. ..... ..... .....
        ..... ..... ..... ..... ..... ..... .###. ..... ..... .##.. ..... ..... .....

        n     o     p     q     r     s     t     u     v     w     x     y     z
        ..... ..... ..... ..... ..... ..... .#... ..... ..... ..... ..... ..... .....
        ..... ..... ..... ..... ..... ..... .#... ..... ..... ..... ..... ..... .....
        ####. .###. ####. .#### #.##. .#### ####. #...# #...# #...# #...# #...# #####
        #...# #...# #...# #...# ##..# #.... .#... #...# #...# #...# .#.#. #...# ...#.
        #...# #...# #...# #...# #.... .###. .#... #...# #...# #.#.# ..#.. #...# ..#..
        #...# #...# #...# #...# #.... ....# .#..# #...# .#.#. #.#.# .#.#. #...# .#...
        #...# .###. ####. .#### #.... ####. ..##. .#### ..#.. .#.#. #...# .#### #####
        ..... ..... #.... ....# ..... ..... ..... ..... ..... ..... ..... ....# .....
        ..... ..... #.... ....# ..... ..... ..... ..... ..... ..... ..... .###. .....

        0     1     2     3     4     5     6     7     8     9     -     .     :
        .###. ..#.. .###. .###. ...#. ##### ..##. ##### .###. .###. ..... ..... .....
        #...# .##.. #...# #...# ..##. #.... .#... ....# #...# #...# ..... ..... .....
        #..## #.#.. ....# ....# .#.#. ####. #.... ...#. #...# #...# ..... ..... .##..
        #.#.# ..#.. ...#. ..##. #..#. ....# ####. ..#.. .###. .#### ..... ..... .##..
        ##..# ..#.. ..#.. ....# ##### ....# #...# .#... #...# ....# ##### ..... .....
        #...# ..#.. .#... #...# ...#. #...# #...# .#... #...# ...#. ..... .##.. .##..
        .###. ##### ##### .###. ...#. .###. .###. .#... .###. .##.. ..... .##.. .##..
        ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... .....
        ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... .....

        /     _     [     ]
        ....# ..... .###. .###.
        ....# ..... .#... ...#.
        ...#. ..... .#... ...#.
        ..#.. ..... .#... ...#.
        .#... ..... .#... ...#.
        #.... ..... .#... ...#.
        #.... ..... .###. .###.
        ..... ##### ..... .....
        ..... ..... ..... .....
        """;

    private static readonly Dictionary<char, IReadOnlyList<(int X, int Y)>> Letters = Read();

    /// <summary>The dark dots of a letter, from its left and top.</summary>
    /// <param name="letter">A letter, digit or sign; a capital is drawn small. A sign that has no drawing is left blank.</param>
    public static IReadOnlyList<(int X, int Y)> DotsOf(char letter) => Letters.GetValueOrDefault(char.ToLowerInvariant(letter), []);

    private static Dictionary<char, IReadOnlyList<(int X, int Y)>> Read()
    {
        var letters = new Dictionary<char, IReadOnlyList<(int X, int Y)>>();
        foreach (var lines in Drawn.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0).Chunk(Rows + 1))
        {
            for (var left = 0; left < lines[0].Length; left += Advance)
            {
                letters[lines[0][left]] =
                [
                    .. from y in Enumerable.Range(0, Rows)
                       from x in Enumerable.Range(0, Advance - 1)
                       where lines[y + 1][left + x] == Dark
                       select (x, y),
                ];
            }
        }

        return letters;
    }
}
