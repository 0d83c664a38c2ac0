using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Searching;

/// <summary>English: stems by Porter2, one spelling for British and American, contractions, and the words of any question.</summary>
internal sealed partial class English : Language
{
    private static readonly FrozenDictionary<string, string[]> Contractions = Table("""
        cant=can not, cannot=can not, canot=can not, couldnt=could not, wont=will not, wouldnt=would not, dont=do not, doesnt=does not,
        dosent=does not, doesent=does not, didnt=did not, isnt=is not, arent=are not, aint=is not, wasnt=was not, werent=were not,
        hasnt=has not, havent=have not, hadnt=had not, shouldnt=should not, mustnt=must not, neednt=need not, never=not, unable=can not,
        wanna=want to, gonna=going to, gotta=got to, im=i am, ive=i have, hes=he is, shes=she is, theyre=they are, youre=you are,
        whats=what is, thats=that is, theres=there is, wheres=where is, whos=who is, hows=how is, youve=you have, hed=he had,
        shed=she had, meds=medicines, med=medicine, medication=medicine, medications=medicines, u=you, ur=your, r=are, pls=please,
        plz=please, dr=doctor, gp=doctor
        """).ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// Forms that no stemmer knows. "Took" and "taken" are kept apart from "take": what a person took is the past, and can be an
    /// emergency.
    /// </summary>
    private static readonly FrozenDictionary<string, string> IrregularForms = Table("""
        forgot=forget, forgotten=forget, drank=drink, drunk=drink, ate=eat, eaten=eat, gave=give, given=give, felt=feel, fell=fall,
        fallen=fall, broke=break, broken=break, woke=wake, woken=wake, awake=wake, kept=keep, lost=lose, slept=sleep, asleep=sleep,
        swollen=swell, drove=drive, driven=drive, ran=run, stole=steal, stolen=steal, threw=throw, thrown=throw, wore=wear, worn=wear,
        withdrew=withdraw, withdrawn=withdraw, bought=buy, told=tell, meant=mean, saw=see, seen=see, spoke=speak, spoken=speak,
        wrote=write, written=write, bled=bleed, died=die, dies=die, came=come, began=begin, begun=begin, became=become, grew=grow,
        grown=grow, hid=hide, hidden=hide, fed=feed, stuck=stick, children=child, women=woman, men=man, feet=foot, teeth=tooth,
        went=go, gone=go, got=get, gotten=get, tried=try
        """).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Numbers in letters: "took six tablets" is "took 6 tablets".</summary>
    private static readonly FrozenDictionary<string, int> Numbers = Table("""
        one=1, once=1, two=2, twice=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, dozen=12,
        fifteen=15, twenty=20, thirty=30, forty=40, fifty=50, sixty=60, hundred=100
        """).ToFrozenDictionary(entry => entry.Key, entry => int.Parse(entry.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Words that may occur anywhere in a phrase: "cannot wake HIM", "took FAR too many OF THEM".</summary>
    private static readonly FrozenSet<string> FunctionWords = Words("""
        a an the this that these those some any such own same
        i me my mine you your yours he him his she her hers it its we us our ours they them their
        one ones someone somebody anyone anybody everyone person people
        am is are was were be been being do does did doing done have has had
        can could will would shall should may might must
        to of for with at by from in as and or but if so than then there about
        just really very quite please like also even still maybe bit far rather right okay ok well hi hello
        husband wife partner boyfriend girlfriend mum mom mother dad father nan gran grandma granny grandad grandpa grandmother grandfather
        brother sister son daughter aunt uncle neighbour neighbor man woman guy girl boy
        """);

    /// <summary>Words that questions on any subject are made of.</summary>
    private static readonly FrozenSet<string> QuestionWords = Words("""
        all here now lot lots having myself yourself himself herself itself themselves go goes going went gone got get gets getting hey
        friend mate
        what when where which who whom whose why how
        happen happens happened happening use need needs want wants wanted know knows think thinks thought say says said tell tells find
        mean means meaning make makes made making give gives let put using used try tried keep keeps start starts started
        take takes taking took taken thing things something anything everything way ways kind time times much many more most less
        not no yes too only anymore longer into up down out off over on again back after before while during since
        until because through between per
        good bad better best worse worst safe fine possible allowed able long last next first second every each other another always often
        sure feel feels feeling felt day days week weeks month months year years hour hours today tomorrow yesterday night
        medicine medicines see look old new two three four five six seven eight nine ten problem problems issue
        issues cause causes caused different normal
        """);

    /// <inheritdoc/>
    public override string Stem(string word) =>
        PorterStemmer.Stem(IrregularForms.TryGetValue(word, out var form) ? form : American(word));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ExpandContractions(string word) => Contractions.TryGetValue(word, out var full) ? full : [word];

    /// <inheritdoc/>
    public override bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    /// <inheritdoc/>
    public override bool IsStopWord(string word) => FunctionWords.Contains(word) || QuestionWords.Contains(word);

    /// <inheritdoc/>
    public override int? NumberOf(string word) => Numbers.TryGetValue(word, out var number) ? number : base.NumberOf(word);

    /// <summary>
    /// The American spelling, more or less: tranquilliser and tranquilizer, behaviour and behavior, anaesthetic and anesthetic,
    /// diarrhoea and diarrhea, licence and license, travelling and traveling. It need not be a word, only the same for both.
    /// </summary>
    private static string American(string word) => BritishC().Replace(BritishS().Replace(BritishExtraLetter().Replace(word, ""), "z"), "s");

    [GeneratedRegex(
        "a(?=e)|^o(?=e)|(?<=f)o(?=et)|o(?=ea|edem)|(?<=^.{3,}o)u(?=r)|(?<=^.{4,}l)l(?=ing$|ed$|ers?$|i[sz])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BritishExtraLetter();

    [GeneratedRegex("(?<=^.{3,}[iy])s(?=e[drs]?$|ers$|ing$|ations?$)", RegexOptions.CultureInvariant)]
    private static partial Regex BritishS();

    [GeneratedRegex("(?<=^(?:lic|def|off|pret)en)c(?=e)", RegexOptions.CultureInvariant)]
    private static partial Regex BritishC();

    private static IEnumerable<KeyValuePair<string, string>> Table(string rows) =>
        rows.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(row => row.Split('='))
            .Select(row => KeyValuePair.Create(row[0], row[1]));

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
