package org.threshold.workflow.people.domain;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name sounds, roughly, to an English ear: letters that are often heard as each other become
 * one, vowels inside a word do not count.
 */
final class Sound {

    private static final Pattern SILENT_START = Pattern.compile("^(?:k(?=n)|w(?=r)|p(?=s))");
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final Pattern SOFT_G = Pattern.compile("d?g(?=[eiy])");
    private static final Pattern SAME_AGAIN = Pattern.compile("(.)\\1+");
    private static final Pattern NOT_HEARD = Pattern.compile("[aeiouyhw]");

    private static final Map<Character, Character> HEARD_AS =
            Map.of(
                    'b', 'p', 'd', 't', 'v', 'f', 'z', 's', 'c', 'k', 'q', 'k', 'g', 'k', 'x', 'k',
                    'n', 'm');

    private Sound() {}

    /** The sound of one word of a {@link NameForm}; may be empty. */
    static String of(String word) {
        String heard = SILENT_START.matcher(word).replaceFirst("");
        heard = heard.replace("ph", "f").replace("gh", "").replace("sch", "s").replace("tch", "x");
        heard = heard.replace("ch", "x").replace("ck", "k").replace("x", "k");
        heard = SOFT_C.matcher(heard).replaceAll("s");
        heard = SOFT_G.matcher(heard).replaceAll("j");
        heard = SAME_AGAIN.matcher(merged(heard)).replaceAll("$1");
        String start = vowelStart(heard) ? "a" : "";
        return start + NOT_HEARD.matcher(heard).replaceAll("");
    }

    private static boolean vowelStart(String word) {
        return !word.isEmpty() && "aeiouy".indexOf(word.charAt(0)) >= 0;
    }

    private static String merged(String word) {
        return word.chars()
                .mapToObj(letter -> (char) letter)
                .map(letter -> HEARD_AS.getOrDefault(letter, letter).toString())
                .collect(Collectors.joining());
    }
}
