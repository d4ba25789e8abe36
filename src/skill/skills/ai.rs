//! Work with AI tools. The question always asks for the tool, the task, the result, or what the student checked.

use super::super::lexicon::{Entry, Kind::Ai};
use crate::text::label;

pub(super) const AI: &[Entry] = &[
    Entry {
        id: "chatgpt",
        printed: label("ChatGPT", "ChatGPT"),
        kind: Ai,
        everyday: label("AI|chatbot|kunstmatige intelligentie|OpenAI", "AI|chatbot|artificial intelligence|OpenAI"),
        question: label(
            "Wat deed je met ChatGPT? Wat was het resultaat?",
            "What did you do with ChatGPT? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "copilot",
        printed: label("Microsoft Copilot", "Microsoft Copilot"),
        kind: Ai,
        everyday: label("AI|Copilot in Word|kunstmatige intelligentie", "AI|Copilot in Word|artificial intelligence"),
        question: label(
            "Wat deed je met Copilot? Wat was het resultaat?",
            "What did you do with Copilot? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "gemini",
        printed: label("Google Gemini", "Google Gemini"),
        kind: Ai,
        everyday: label(
            "AI|Gemini|Bard|chatbot van Google|kunstmatige intelligentie",
            "AI|Gemini|Bard|Google chatbot|artificial intelligence",
        ),
        question: label(
            "Wat deed je met Gemini? Wat was het resultaat?",
            "What did you do with Gemini? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "claude",
        printed: label("Claude", "Claude"),
        kind: Ai,
        everyday: label(
            "AI|Anthropic|chatbot|kunstmatige intelligentie",
            "AI|Anthropic|chatbot|artificial intelligence",
        ),
        question: label(
            "Wat deed je met Claude? Wat was het resultaat?",
            "What did you do with Claude? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "notebooklm",
        printed: label("NotebookLM", "NotebookLM"),
        kind: Ai,
        everyday: label(
            "AI|aantekeningen omzetten|leren met AI|podcast van je stof|Google",
            "AI|turning notes into summaries|studying with AI|podcast of your notes|Google",
        ),
        question: label(
            "Welke bronnen gaf je NotebookLM? Wat controleerde je zelf?",
            "Which sources did you give NotebookLM? What did you check yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "deepl",
        printed: label("DeepL", "DeepL"),
        kind: Ai,
        everyday: label(
            "AI-vertaling|vertaalmachine|vertaalapp|vertaalprogramma",
            "AI translation|translation tool|translation app|translation program",
        ),
        question: label(
            "Welke tekst vertaalde je met DeepL? Wat verbeterde je?",
            "Which text did you translate with DeepL? What did you correct?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "prompts-schrijven",
        printed: label("Prompts schrijven voor AI", "Writing AI prompts"),
        kind: Ai,
        everyday: label(
            "AI|ChatGPT|goede vragen stellen aan AI|opdracht geven aan AI",
            "AI|ChatGPT|asking AI good questions|giving AI a task",
        ),
        question: label(
            "Welke tool gebruikte je? Welke prompt werkte goed?",
            "Which tool did you use? Which prompt worked well?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ai-antwoorden-controleren",
        printed: label("AI-antwoorden controleren", "Checking AI answers"),
        kind: Ai,
        everyday: label(
            "AI|ChatGPT|fouten van AI vinden|nakijken wat AI zegt",
            "AI|ChatGPT|finding AI mistakes|checking what AI says",
        ),
        question: label("Welke fout van AI vond je? Hoe kwam je erachter?", "Which mistake by AI did you find? How?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "machinevertalingen-verbeteren",
        printed: label("Machinevertalingen verbeteren", "Correcting machine translations"),
        kind: Ai,
        everyday: label(
            "vertaling nakijken|fouten van de vertaalapp|DeepL|Google Translate",
            "checking a translation|translation app mistakes|DeepL|Google Translate",
        ),
        question: label(
            "Welke fout haalde je uit een vertaling van AI?",
            "Which mistake did you take out of an AI translation?",
        ),
        competentnl: None,
        esco: Some("890f090f-e03f-465e-ad16-f332b2a80c95"),
    },
    Entry {
        id: "samenvatten-met-ai",
        printed: label("Samenvatten met AI", "Summarising with AI"),
        kind: Ai,
        everyday: label(
            "lange tekst korter maken|samenvatting|ChatGPT|AI-samenvatting",
            "making a long text shorter|summary|ChatGPT|AI summary",
        ),
        question: label(
            "Wat vatte je samen met AI? Hoe controleerde je het?",
            "What did you summarise with AI? How did you check it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "teksten-verbeteren-met-ai",
        printed: label("Teksten verbeteren met AI", "Improving texts with AI"),
        kind: Ai,
        everyday: label(
            "spelling nakijken met AI|Grammarly|tekst herschrijven|mail netter maken",
            "checking spelling with AI|Grammarly|rewriting a text|politer e-mails",
        ),
        question: label(
            "Welke tekst verbeterde je met AI? Wat veranderde je zelf?",
            "Which text did you improve with AI? What did you change yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "notulen-maken-met-ai",
        printed: label("Notulen maken met AI", "Taking minutes with AI"),
        kind: Ai,
        everyday: label(
            "notuleren|vergadering uitschrijven|gesprek uittypen|transcriberen",
            "minutes|writing up a meeting|typing out a conversation|transcribing",
        ),
        question: label(
            "Welk overleg werkte je uit met AI? Wat klopte niet?",
            "Which meeting did you write up with AI? What was wrong?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ideeen-bedenken-met-ai",
        printed: label("Ideeën bedenken met AI", "Finding ideas with AI"),
        kind: Ai,
        everyday: label(
            "brainstormen met AI|inspiratie|titels bedenken|plannen bedenken",
            "brainstorming with AI|inspiration|thinking up titles|making plans",
        ),
        question: label(
            "Welk idee van AI gebruikte je? Wat maakte je ervan?",
            "Which AI idea did you use? What did you make of it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "bronnen-zoeken-met-ai",
        printed: label("Bronnen zoeken met AI", "Finding sources with AI"),
        kind: Ai,
        everyday: label(
            "Perplexity|opzoeken met AI|research|informatie zoeken met AI",
            "Perplexity|looking things up with AI|research|finding information with AI",
        ),
        question: label(
            "Welke bron vond je met AI? Bestond die echt?",
            "Which source did you find with AI? Did it really exist?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "leren-met-ai",
        printed: label("Leren met AI", "Studying with AI"),
        kind: Ai,
        everyday: label(
            "overhoren met AI|uitleg vragen aan AI|oefentoets maken|bijles van AI",
            "quizzing with AI|asking AI to explain|making a practice test|AI tutor",
        ),
        question: label(
            "Welk vak oefende je met AI? Wat snapte je daarna?",
            "Which subject did you practise with AI? What did you understand afterwards?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "beelden-maken-met-ai",
        printed: label("Beelden maken met AI", "Making images with AI"),
        kind: Ai,
        everyday: label(
            "Midjourney|DALL-E|Adobe Firefly|AI-plaatjes|AI-kunst",
            "Midjourney|DALL-E|Adobe Firefly|AI pictures|AI art",
        ),
        question: label(
            "Welk beeld maakte je? Met welke tool, en voor wie?",
            "Which image did you make? With which tool, and for whom?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "code-schrijven-met-ai",
        printed: label("Code schrijven met AI", "Writing code with AI"),
        kind: Ai,
        everyday: label(
            "programmeren met AI|Cursor|vibe coding|code laten schrijven",
            "programming with AI|Cursor|vibe coding|letting AI write code",
        ),
        question: label(
            "Wat bouwde je met AI? Hoe testte je de code?",
            "What did you build with AI? How did you test the code?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "github-copilot",
        printed: label("GitHub Copilot", "GitHub Copilot"),
        kind: Ai,
        everyday: label(
            "AI|code aanvullen|programmeren met AI|hulp bij coderen",
            "AI|completing code|programming with AI|help with coding",
        ),
        question: label(
            "Welke code schreef je met GitHub Copilot? Wat keurde je af?",
            "Which code did you write with GitHub Copilot? What did you reject?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ai-in-excel",
        printed: label("AI in Excel", "AI in Excel"),
        kind: Ai,
        everyday: label(
            "formules maken met AI|Copilot in Excel|tabellen met AI|spreadsheet",
            "making formulas with AI|Copilot in Excel|tables with AI|spreadsheet",
        ),
        question: label(
            "Welke formule maakte je met AI? Klopte de uitkomst?",
            "Which formula did you make with AI? Was the outcome right?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "taken-automatiseren-met-ai",
        printed: label("Taken automatiseren met AI", "Automating tasks with AI"),
        kind: Ai,
        everyday: label(
            "AI-agent|Zapier|Make|automatisch laten doen|workflow met AI",
            "AI agent|Zapier|Make|doing it automatically|AI workflow",
        ),
        question: label(
            "Welke taak doet AI nu? Wat controleer je nog zelf?",
            "Which task does AI do now? What do you still check?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "chatbots-bouwen",
        printed: label("Chatbots bouwen", "Building chatbots"),
        kind: Ai,
        everyday: label(
            "eigen GPT|chatbot maken|AI-assistent bouwen|bot voor Discord",
            "own GPT|making a chatbot|building an AI assistant|Discord bot",
        ),
        question: label("Wat kon je chatbot? Wie gebruikte hem?", "What could your chatbot do? Who used it?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ai-modellen-trainen",
        printed: label("AI-modellen trainen", "Training AI models"),
        kind: Ai,
        everyday: label(
            "machine learning|Teachable Machine|beeldherkenning|model trainen",
            "machine learning|Teachable Machine|image recognition|training a model",
        ),
        question: label(
            "Wat leerde je het model herkennen? Hoe vaak klopte het?",
            "What did you teach the model? How often was it right?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "nepbeelden-herkennen",
        printed: label("Nepbeelden van AI herkennen", "Spotting AI fakes"),
        kind: Ai,
        everyday: label("deepfake|nepfoto|nepnieuws|is dit AI", "deepfake|fake photo|fake news|is this AI"),
        question: label(
            "Welk nepbeeld herkende je? Hoe controleerde je het?",
            "Which fake image did you spot? How did you check it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "privacy-bij-ai",
        printed: label("Privacy bewaken bij AI", "Protecting privacy with AI"),
        kind: Ai,
        everyday: label(
            "geen namen invullen in AI|klantgegevens en AI|veilig met ChatGPT",
            "no names in AI|customer data and AI|safe use of ChatGPT",
        ),
        question: label(
            "Wat liet je weg voordat je AI gebruikte? Bij welke taak?",
            "What did you leave out before using AI? For which task?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ai-gebruik-vermelden",
        printed: label("AI-gebruik vermelden", "Declaring AI use"),
        kind: Ai,
        everyday: label(
            "eerlijk over AI|AI op school|bronvermelding van AI|regels voor AI",
            "being open about AI|AI at school|citing AI|AI rules",
        ),
        question: label(
            "Bij welke opdracht vermeldde je AI? Wat deed je zelf?",
            "For which assignment did you declare AI? What did you do yourself?",
        ),
        competentnl: None,
        esco: None,
    },
];
