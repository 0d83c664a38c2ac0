using Microsoft.Data.Sqlite;

namespace ClonazepamInfo.Content.Searching;

/// <summary>The passages in an FTS5 table in memory. It keeps no text. Safe for several threads, one of which searches at a time.</summary>
internal sealed class PassageIndex : IDisposable
{
    /// <summary>Scoring more would take too long. The rarest words are looked up first: of the others little depends.</summary>
    private const int MostRows = 10_000;

    private const int MostTerms = 32;

    private const int MostFound = 200;

    private static readonly string[] Columns = ["title", "summary", "heading", "text", "meanings", "words"];

    /// <summary>How much a word in each column counts, as FTS5's bm25 takes it.</summary>
    private const string Weights = "8.0, 3.0, 5.0, 1.0, 0.4, 4.0";

    private readonly Lock _turn = new();
    private readonly SqliteConnection _database = new("Data Source=:memory:;Pooling=False");
    private readonly Stemmer _stemmer;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _list;
    private bool _isDisposed;

    public PassageIndex(string tokenizer)
    {
        _database.Open();
        using (var create = _database.CreateCommand())
        {
            create.CommandText =
                $"""
                PRAGMA journal_mode = OFF;
                CREATE VIRTUAL TABLE passages USING fts5({string.Join(", ", Columns)}, content='', tokenize='{tokenizer}');
                """;
            create.ExecuteNonQuery();
        }

        _stemmer = new Stemmer(_database, tokenizer);
        _list = _database.CreateCommand();
        _list.CommandText = $"SELECT rowid, -1.0 FROM passages WHERE passages MATCH $words LIMIT {MostFound}";
        _list.Parameters.Add("$words", SqliteType.Text);
        _find = _database.CreateCommand();
        _find.CommandText = $"SELECT rowid, bm25(passages, {Weights}) AS score FROM passages WHERE passages MATCH $words ORDER BY score LIMIT {MostFound}";
        _find.Parameters.Add("$words", SqliteType.Text);
    }

    /// <summary>Finds the terms of words.</summary>
    public string[] Stem(IReadOnlyList<string> words)
    {
        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _stemmer.Stem(words);
        }
    }

    /// <summary>Takes in all passages, once.</summary>
    /// <param name="passages">The texts of each, in the order of <see cref="Columns"/>; a passage is found by its place.</param>
    public void Fill(IEnumerable<IReadOnlyList<string>> passages)
    {
        using var change = _database.BeginTransaction();
        using var insert = _database.CreateCommand();
        insert.Transaction = change;
        insert.CommandText = $"INSERT INTO passages(rowid, {string.Join(", ", Columns)}) VALUES ($row, {string.Join(", ", Columns.Select(column => "$" + column))})";
        var row = insert.Parameters.Add("$row", SqliteType.Integer);
        var texts = Columns.Select(column => insert.Parameters.Add("$" + column, SqliteType.Text)).ToList();
        var place = 0;
        foreach (var passage in passages)
        {
            row.Value = place++;
            for (var i = 0; i < texts.Count; i++)
            {
                texts[i].Value = passage[i];
            }

            insert.ExecuteNonQuery();
        }

        change.Commit();
    }

    /// <summary>Finds the passages that have any of some terms.</summary>
    /// <param name="words">A word of each term, with the number of passages that the term is in.</param>
    /// <returns>The places of the best passages, each with a score above 0; the first ones in reading order where even the rarest word is in too many.</returns>
    public IReadOnlyList<(int Place, double Score)> Find(IEnumerable<(string Word, int Passages)> words)
    {
        var rows = 0;
        var sought = words.OrderBy(word => word.Passages).TakeWhile(word => (rows += word.Passages) <= MostRows || rows == word.Passages).Take(MostTerms).ToList();
        var found = new List<(int, double)>();
        if (sought.Count == 0)
        {
            return found;
        }

        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);

            // Words are letters and digits only, and quoted: none can be an operator.
            var command = sought[0].Passages > MostRows ? _list : _find;
            command.Parameters[0].Value = string.Join(" OR ", sought.Select(word => $"\"{word.Word}\""));
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                found.Add((reader.GetInt32(0), -reader.GetDouble(1)));
            }
        }

        return found;
    }

    /// <summary>Frees the memory, after a search that still runs.</summary>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            _find.Dispose();
            _list.Dispose();
            _stemmer.Dispose();
            _database.Dispose();
        }
    }
}
