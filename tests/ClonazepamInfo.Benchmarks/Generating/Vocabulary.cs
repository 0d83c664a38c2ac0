namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>The words of generated content: as short and plain as a leaflet's, so that it passes the same rules.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<string> Subjects { get; } =
    [
        "sleep", "heart", "kidney", "liver", "skin", "stomach", "breathing", "memory", "mood", "balance",
        "eyesight", "hearing", "joints", "muscles", "bones", "teeth", "blood", "sugar", "weight", "thyroid",
        "pain", "headache", "fever", "cough", "nausea", "tremor", "fatigue", "anxiety", "panic", "seizures",
        "spasms", "allergy", "infection", "swelling", "itching", "thirst", "appetite", "bowel", "bladder", "voice",
    ];

    public static IReadOnlyList<string> Aspects { get; } =
        ["basics", "before", "tablets", "liquid", "dose", "mixing", "warnings", "effects", "stopping", "storing"];

    public static IReadOnlyList<string> Topics { get; } =
    [
        "overview", "who-it-suits", "who-should-wait", "first-days", "at-night", "at-work", "at-school", "travel",
        "food", "alcohol", "driving", "machines", "sport", "heat", "older-people", "children", "pregnancy",
        "breastfeeding", "operations", "blood-tests", "other-medicines", "missed-dose", "too-much", "side-effects",
        "serious-signs", "long-use", "ending-it", "cost", "disposal", "questions",
    ];

    public static IReadOnlyList<string> Headings { get; } =
        [
            "What to do first",
            "What to look out for",
            "When to ask for help",
            "What your doctor checks",
            "What to write down",
            "How long it takes",
        ];

    public static IReadOnlyList<string> BoxTitles { get; } =
        ["Call your doctor today", "Check before you take it", "Keep this in mind", "If you have already stopped", "Ask at the pharmacy"];

    /// <summary><c>{0}</c> is a person, <c>{1}</c> a sign, <c>{2}</c> a time, <c>{3}</c> a thing to do.</summary>
    public static IReadOnlyList<string> Sentences { get; } =
    [
        "Tell your {0} if you have {1} that lasts more than {2}.",
        "Your {0} may ask you to {3} before you start.",
        "Some people get {1} in the first {2}.",
        "Do not {3} until you know how the medicine affects you.",
        "If you feel {1} or worse, speak to your {0} the same day.",
        "It can take {2} before you feel any change.",
        "You can {3} as you do now, unless your {0} says no.",
        "Ask your {0} how to {3} in a safe way.",
        "Signs such as {1} often go away after {2}.",
        "Never take more than your {0} told you to take.",
        "Keep a note of {1} and show it to your {0}.",
        "Have someone with you for {2} if you had {1} before.",
        "Your {0} can help you to {3} in small steps.",
        "**Do not stop all at once.** Talk to your {0} first.",
        "People who live with you should know about {1} too.",
        "Wait {2}, then {3} if you still feel well.",
    ];

    public static IReadOnlyList<string> Items { get; } =
    [
        "You have {1} that lasts more than {2}.",
        "You cannot {3} as you could before.",
        "You had {1} in the last {2}.",
        "Your {0} has told you not to {3}.",
        "Someone in your family had {1}.",
        "You feel {1} after {2}.",
        "You plan to {3} in the next {2}.",
    ];

    public static IReadOnlyList<string> People { get; } = ["doctor", "pharmacist", "nurse", "care team"];

    public static IReadOnlyList<string> Signs { get; } =
        [
            "a bad headache",
            "a dry mouth",
            "a rash",
            "blurred sight",
            "cold hands",
            "loose stools",
            "low mood",
            "poor sleep",
            "shaky hands",
            "slow speech",
            "sore eyes",
            "strange dreams",
            "weak legs",
            "a fast pulse",
        ];

    public static IReadOnlyList<string> Times { get; } =
        ["two days", "a week", "ten days", "two weeks", "a month", "three months", "one hour", "a night"];

    public static IReadOnlyList<string> Acts { get; } =
        [
            "drive a car",
            "ride a bike",
            "use sharp tools",
            "change your dose",
            "eat late at night",
            "drink coffee",
            "go to work",
            "take a hot bath",
            "go on a trip",
            "have a blood test",
            "write down each dose",
            "plan a rest day",
        ];

    /// <summary>Roots and endings of terms: as many of each as make the thousand terms of ten thousand sections.</summary>
    public static IReadOnlyList<string> Roots { get; } =
    [
        "aden", "angi", "arthr", "blephar", "bronch", "carcin", "cardi", "cephal", "cerebr", "chol", "chondr", "cost",
        "crani", "cyst", "dactyl", "dent", "derm", "encephal", "enter", "erythr", "gastr", "gingiv", "gloss", "hem",
        "hepat", "hist", "hyster", "kerat", "laryng", "lymph", "mast", "mening", "myel", "my", "nas", "nephr", "neur",
        "ocul", "onych", "ophthalm", "oste", "ot", "phleb", "pleur", "pneum", "proct", "psych", "pulmon", "ren",
        "rhin", "scler", "splen", "spondyl", "stomat", "tend", "thorac", "thromb", "trache", "ureth", "vas",
    ];

    public static IReadOnlyList<string> Endings { get; } =
        [
            "algia",
            "itis",
            "oma",
            "osis",
            "opathy",
            "oplasty",
            "oscopy",
            "ostomy",
            "otomy",
            "ectomy",
            "ocele",
            "ogram",
            "olysis",
            "omegaly",
            "opexy",
            "oplegia",
            "orrhage",
            "orrhea",
            "ospasm",
            "ostasis",
        ];
}
