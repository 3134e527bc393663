package org.threshold.workflow.people.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name reduced to what two people who spell it differently still agree on.
 *
 * @param parts its words in lower case without accents, titles and punctuation
 */
record NameForm(List<String> parts) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’‘`´ʼ.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> NOT_NAMES =
            Set.of("mr", "mrs", "ms", "miss", "master", "dr", "baby", "unborn", "child", "of");

    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ",
                    "th", "ı", "i");

    NameForm {
        parts = List.copyOf(parts);
    }

    static NameForm of(String name) {
        String plain = plainLetters(INSIDE_A_WORD.matcher(name).replaceAll(""));
        return new NameForm(
                Arrays.stream(BETWEEN_WORDS.split(plain))
                        .filter(part -> !part.isEmpty() && !NOT_NAMES.contains(part))
                        .toList());
    }

    /** All words as one, for names that are written together or apart. */
    String joined() {
        return String.join("", parts);
    }

    private static String plainLetters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
