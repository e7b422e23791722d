// The few words of the page itself, per language of the chat. What Pasquin says comes from the server.

const WORDS = {
  en: {
    skins: "Show messages as",
    connected: "connected",
    waiting: "connecting…",
    lost: "connection lost, trying again…",
    nextEdition: (time) => `next edition at ${time}`,
    lines: "Conversation",
    completions: "Ways to go on",
    yourLine: "Your message to Pasquin",
    hint: "Write to Pasquin, or start with /",
    send: "Send",
    typing: "Pasquin is writing",
    jump: "New below",
    you: "You",
    at: (time) => `Today at ${time}`,
    emptyTitle: "The statue is listening",
    emptyText: "Since the 1500s Romans have pinned to Pasquino what could not be said aloud. Ask what the satirical press has pinned up today:",
    errors: {
      busy: "Too many answers are under way. Try again in a moment.",
      "too-long": "That line is too long.",
      "answer-failed": "Pasquin could not answer: something broke on its side. The log says what.",
      "bad-frame": "This page and the server do not understand each other. Reload the page.",
    },
  },
  fr: {
    skins: "Afficher les messages comme sur",
    connected: "connecté",
    waiting: "connexion…",
    lost: "connexion perdue, nouvel essai…",
    nextEdition: (time) => `prochaine édition à ${time}`,
    lines: "Conversation",
    completions: "Suites possibles",
    yourLine: "Votre message à Pasquin",
    hint: "Écrivez à Pasquin, ou commencez par /",
    send: "Envoyer",
    typing: "Pasquin écrit",
    jump: "Du nouveau plus bas",
    you: "Vous",
    at: (time) => `Aujourd’hui à ${time}`,
    emptyTitle: "La statue écoute",
    emptyText: "Depuis les années 1500, les Romains épinglent à Pasquino ce qui ne se dit pas tout haut. Demandez-lui ce que la presse satirique y a mis aujourd’hui :",
    errors: {
      busy: "Trop de réponses sont en cours. Réessayez dans un instant.",
      "too-long": "Cette ligne est trop longue.",
      "answer-failed": "Pasquin n’a pas pu répondre : quelque chose s’est cassé de son côté. Le journal dit quoi.",
      "bad-frame": "La page et le serveur ne se comprennent pas. Rechargez la page.",
    },
  },
};

export const wordsIn = (lang) => WORDS[lang] ?? WORDS.en;
