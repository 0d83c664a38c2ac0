namespace ClonazepamInfo.Content;

/// <summary>The codes of all problems. A code is never given to another rule: people search for it.</summary>
public static class ProblemCode
{
    /// <summary>A folder or file that must be there is missing, or cannot be read.</summary>
    public const string FileUnreadable = "FILE01";

    /// <summary>A file is not UTF-8 text.</summary>
    public const string FileNotText = "FILE02";

    /// <summary>A file is larger than any leaflet needs.</summary>
    public const string FileTooLarge = "FILE03";

    /// <summary>A link leads out of the content folder.</summary>
    public const string FileOutside = "FILE04";

    /// <summary>A file or folder whose name has no meaning here.</summary>
    public const string FileUnexpected = "FILE05";

    /// <summary>Markup is nested too deeply.</summary>
    public const string FileTooDeep = "FILE06";

    /// <summary>A file that must hold something is empty.</summary>
    public const string FileEmpty = "FILE07";

    /// <summary>A file with the marks of a merge conflict.</summary>
    public const string MergeConflict = "FILE08";

    /// <summary>Front matter is missing or not closed.</summary>
    public const string FrontMatterMissing = "META01";

    /// <summary>YAML that cannot be read, or that uses anchors, aliases or tags.</summary>
    public const string YamlMalformed = "META02";

    /// <summary>A key that has no meaning here.</summary>
    public const string KeyUnknown = "META03";

    /// <summary>A key that must be there is missing or empty.</summary>
    public const string KeyMissing = "META04";

    /// <summary>A key occurs twice.</summary>
    public const string KeyDuplicate = "META05";

    /// <summary>A value is of the wrong kind.</summary>
    public const string ValueIllTyped = "META06";

    /// <summary>Change notes are not newest first.</summary>
    public const string ChangesOutOfOrder = "META07";

    /// <summary>A label's placeholders do not match the values that the page gives.</summary>
    public const string LabelPlaceholders = "META08";

    /// <summary>A date on which something was done is in the future.</summary>
    public const string DateToCome = "META09";

    /// <summary>Two sections of a language have the same title or the same summary, or two headings of a section the same words.</summary>
    public const string TitleDuplicate = "META10";

    /// <summary>What may change was last looked at more than a year ago.</summary>
    public const string SeenLongAgo = "META11";

    /// <summary>An id is not made of lower-case words and hyphens, or begins with a reserved word.</summary>
    public const string IdBad = "ID01";

    /// <summary>Two sections, chapters or headings have the same id, or two entries of a list.</summary>
    public const string IdDuplicate = "ID02";

    /// <summary>An alias is taken by something else.</summary>
    public const string AliasDuplicate = "ID03";

    /// <summary>Two neighbours have the same order number.</summary>
    public const string OrderDuplicate = "ID04";

    /// <summary>An id is an address of the site itself.</summary>
    public const string IdCollision = "ID05";

    /// <summary>A list that a section must show is shown by none, or by two.</summary>
    public const string ListNotShown = "ID06";

    /// <summary>A heading has no id.</summary>
    public const string HeadingWithoutId = "HEAD01";

    /// <summary>A heading skips a level, or is of level 1, which is the title's.</summary>
    public const string HeadingLevel = "HEAD02";

    /// <summary>A heading is inside a box, a list or a quotation.</summary>
    public const string HeadingInside = "HEAD03";

    /// <summary>A heading holds a citation, a link or nothing.</summary>
    public const string HeadingText = "HEAD04";

    /// <summary>Raw HTML.</summary>
    public const string RawHtml = "TEXT01";

    /// <summary>An image.</summary>
    public const string Image = "TEXT02";

    /// <summary>A box of an unknown kind, without a title, nested or not closed.</summary>
    public const string Box = "TEXT03";

    /// <summary>An attribute other than a heading's id.</summary>
    public const string Attributes = "TEXT04";

    /// <summary>Markup that a leaflet has no use for: code, quotations, rules.</summary>
    public const string MarkupUnused = "TEXT05";

    /// <summary>Markup characters that readers would see as they are.</summary>
    public const string MarkupStray = "TEXT06";

    /// <summary>A character that is damaged, or that no reader sees.</summary>
    public const string CharacterStray = "TEXT07";

    /// <summary>A letter of another script that looks like a Latin one.</summary>
    public const string LookAlike = "TEXT09";

    /// <summary>A comment for colleagues that is not closed.</summary>
    public const string CommentOpen = "TEXT10";

    /// <summary>A picture of people without numbers that it can show, or whose words below do not say the same.</summary>
    public const string Picture = "TEXT08";

    /// <summary>Key points that are not a short list at the beginning, or a section without them in a leaflet that has them.</summary>
    public const string KeyPoints = "TEXT11";

    /// <summary>A space before a full stop or a comma.</summary>
    public const string SpaceStray = "TEXT12";

    /// <summary>A place for numbers to call of a purpose that no helpline has.</summary>
    public const string NumbersNone = "TEXT13";

    /// <summary>A picture that is not in <c>pictures</c>, or without words for readers who do not see it.</summary>
    public const string PictureUnknown = "PIC01";

    /// <summary>A picture that no text shows.</summary>
    public const string PictureUnused = "PIC02";

    /// <summary>A drawing that is not plain SVG: shapes in the colour of the text, and nothing else.</summary>
    public const string PictureNotPlain = "PIC03";

    /// <summary>A sign of danger that <c>signs.yml</c> does not have, or a line that should name one and does not.</summary>
    public const string SignUnknown = "SIGN01";

    /// <summary>A sign of danger in a box of another level.</summary>
    public const string SignLevel = "SIGN02";

    /// <summary>An item of an emergency or urgent box that is not a sign of <c>signs.yml</c>.</summary>
    public const string SignUnlisted = "SIGN03";

    /// <summary>A sign of danger that no text shows.</summary>
    public const string SignUnused = "SIGN04";

    /// <summary>An amount that a reader could take for a dose.</summary>
    public const string Dose = "SAFE01";

    /// <summary>A telephone number in running text.</summary>
    public const string TelephoneNumber = "SAFE02";

    /// <summary>Words that the editors' own rules require are missing.</summary>
    public const string WordsMissing = "SAFE03";

    /// <summary>Words that the editors' own rules do not allow.</summary>
    public const string WordsUnwanted = "SAFE04";

    /// <summary>An accessibility statement without a criterion of WCAG 2.2, or with one that it does not have.</summary>
    public const string CriterionWrong = "WCAG01";

    /// <summary>A link's scheme is none of https, mailto and tel.</summary>
    public const string LinkScheme = "LINK01";

    /// <summary>A link to an address that does not exist.</summary>
    public const string LinkAddress = "LINK02";

    /// <summary>A link to a fragment that does not exist.</summary>
    public const string LinkFragment = "LINK03";

    /// <summary>A link without words.</summary>
    public const string LinkText = "LINK04";

    /// <summary>A link to an alias or an old address.</summary>
    public const string LinkRedirected = "LINK05";

    /// <summary>An address of the site itself, written in full.</summary>
    public const string LinkToOwnSite = "LINK06";

    /// <summary>An address or number that leads elsewhere than readers see.</summary>
    public const string LinkMisleading = "LINK07";

    /// <summary>A citation of a source that does not exist.</summary>
    public const string SourceUnknown = "SRC01";

    /// <summary>A paragraph or list item without a citation.</summary>
    public const string CitationMissing = "SRC02";

    /// <summary>A citation that is not well formed.</summary>
    public const string CitationMalformed = "SRC03";

    /// <summary>A source that nothing cites.</summary>
    public const string SourceUnused = "SRC04";

    /// <summary>A source of a kind that may not be cited here.</summary>
    public const string SourceNotAllowed = "SRC05";

    /// <summary>A source that was last read more than a year ago.</summary>
    public const string SourceStale = "SRC06";

    /// <summary>A glossary term that no section uses.</summary>
    public const string TermUnused = "TERM01";

    /// <summary>A form that belongs to two glossary terms.</summary>
    public const string TermDuplicate = "TERM02";

    /// <summary>A name that belongs to two medicines.</summary>
    public const string MedicineDuplicate = "TERM03";

    /// <summary>A reader's question, an example of danger, or a word of a subject that occurs twice.</summary>
    public const string QuestionDuplicate = "TERM04";

    /// <summary>A medicine of an unknown class, or of which nobody said whether the leaflet speaks of it.</summary>
    public const string MedicineUnclassified = "TERM05";

    /// <summary>A medicine or subject that is said not to be covered, and is.</summary>
    public const string CoveredAfterAll = "TERM06";

    /// <summary>An example of danger that the search does not recognise, or one that it takes for danger by mistake.</summary>
    public const string DangerExample = "TERM07";

    /// <summary>A reader's question that does not find its own section first.</summary>
    public const string QuestionNotFound = "TERM08";

    /// <summary>A source or a word that seems to be of another medicine.</summary>
    public const string MedicineForeign = "TERM09";

    /// <summary>A published address that no longer resolves.</summary>
    public const string AddressLost = "URL01";

    /// <summary>An address that is not in the list of published ones.</summary>
    public const string AddressUnlisted = "URL02";

    /// <summary>A redirect that is not of two addresses, or whose old address is a page.</summary>
    public const string RedirectBad = "URL03";

    /// <summary>Redirects that lead in a circle.</summary>
    public const string RedirectLoop = "URL04";

    /// <summary>A redirect that leads to another redirect.</summary>
    public const string RedirectChain = "URL05";

    /// <summary>A section's words changed, and no note of the change says how.</summary>
    public const string ChangeUnnoted = "CHG01";

    /// <summary>A section's version is not in the record of what was published.</summary>
    public const string VersionUnrecorded = "CHG02";

    /// <summary>A note of a change that was published is gone.</summary>
    public const string ChangeLost = "CHG03";

    /// <summary>A line of the record of what was published cannot be read.</summary>
    public const string RecordMalformed = "CHG04";

    /// <summary>Lines of the record that are twice or in another order than their days, or a clock that is behind the record.</summary>
    public const string RecordOrder = "CHG05";

    /// <summary>A note of a change that was published says something else now.</summary>
    public const string NoteChanged = "CHG06";

    /// <summary>A section that was published is gone, and nothing says why.</summary>
    public const string WithdrawalUnnoted = "CHG07";

    /// <summary>No clinician has reviewed the leaflet.</summary>
    public const string ReviewNone = "REV01";

    /// <summary>The review is overdue.</summary>
    public const string ReviewOverdue = "REV02";

    /// <summary>Nobody is named whom readers can tell of a mistake.</summary>
    public const string ContactNone = "REV03";

    /// <summary>A sentence of more than 25 words.</summary>
    public const string SentenceLong = "READ01";

    /// <summary>A section that is harder to read than grade 7.5 by Flesch and Kincaid, or 8.5 by SMOG.</summary>
    public const string GradeHigh = "READ02";

    /// <summary>Three sentences in a row that are too short to say how they belong together. READ03 was the grade of the whole leaflet.</summary>
    public const string SentencesChopped = "READ04";

    /// <summary>A paragraph that begins with a pronoun.</summary>
    public const string PronounFirst = "READ05";
}
