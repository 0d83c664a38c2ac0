using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Sorts the files of a content folder and reads each by its kind.</summary>
internal static class ContentReader
{
    public static ContentDraft Read(IReadOnlyDictionary<string, ContentFile> files, ProblemLog problems, Uri? site = null)
    {
        ContentFile? Required(string name)
        {
            var file = files.GetValueOrDefault(name);
            if (file is null && !problems.HasProblemIn(name))
            {
                problems.Error(name, 1, ProblemCode.FileUnreadable, "the file is missing from the content folder");
            }

            return file;
        }

        var (medicine, reviewLine) = SharedFiles.Medicine(Required(Names.LeafletFile), problems);
        return new ContentDraft
        {
            Site = site,
            Medicine = medicine,
            ReviewLine = reviewLine,
            Sources = SharedFiles.Sources(Required(Names.SourcesFile), problems),
            Drawings = DrawingReader.Read(files.Values.Where(IsPicture), problems),
            Redirects = SharedFiles.Redirects(Required(Names.RedirectsFile), problems),
            Published = SharedFiles.Published(Required(Names.PublishedFile)),
            Record = new PublicationLog(RecordFile.Read(files.GetValueOrDefault(Names.RecordFile), problems)),
            Leaflets = Leaflets(files, medicine.DefaultLanguage, problems),
        };
    }

    private static bool IsPicture(ContentFile file) => file.Path.StartsWith(Names.PicturesFolder + "/", StringComparison.Ordinal);

    private static List<LeafletDraft> Leaflets(IReadOnlyDictionary<string, ContentFile> files, string defaultLanguage, ProblemLog problems)
    {
        var languages = new Dictionary<string, List<ContentFile>>(StringComparer.Ordinal);
        foreach (var file in files.Values.Where(file => !IsPicture(file)))
        {
            var cut = file.Path.IndexOf('/', StringComparison.Ordinal);
            if (cut < 0)
            {
                if (!Names.SharedFiles.Contains(file.Path, StringComparer.Ordinal))
                {
                    var nearest = problems.Suggest(file.Path, Names.SharedFiles, "");
                    problems.Error(file.Path, 1, ProblemCode.FileUnexpected,
                        $"\"{file.Path}\" has no meaning here{(nearest.Length > 0 ? nearest : "; " + EditorFiles.Remedy)}");
                }

                continue;
            }

            var language = file.Path[..cut];
            if (Names.IsLanguage(language))
            {
                (languages.TryGetValue(language, out var list) ? list : languages[language] = []).Add(file);
            }
            else
            {
                problems.Error(file.Path, 1, ProblemCode.FileUnexpected,
                    $"\"{language}\" is not the folder of a language, such as en or pt-br; drawings are in {Names.PicturesFolder}");
            }
        }

        if (!languages.ContainsKey(defaultLanguage))
        {
            problems.Error(defaultLanguage, 1, ProblemCode.FileUnreadable,
                $"the folder of the default language \"{defaultLanguage}\" is missing or empty");
        }

        return
        [
            .. languages
                .OrderBy(language => language.Key != defaultLanguage)
                .ThenBy(language => language.Key, StringComparer.Ordinal)
                .Select(language =>
                    LanguageReader.Read(language.Key, language.Key == defaultLanguage ? "" : "/" + language.Key, language.Value, problems)),
        ];
    }
}
