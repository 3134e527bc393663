package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.NhsNumber;

/**
 * The keys under which a person can be found, and those somebody looks under: two people worth
 * comparing have a key in common. Compared with {@code =} only, so they need no extension of the
 * database and stay fast under row-level security.
 */
public final class MatchKeys {

    /** Words shorter than this are not varied: too much would look like them. */
    private static final int VARIED_FROM = 3;

    private static final int HEARD_FROM = 2;
    private static final int SHORTENED_TO = 3;

    private MatchKeys() {}

    /** The keys a person is filed under. */
    public static Set<String> of(Person person) {
        var keys = new HashSet<String>();
        person.findableNames().forEach(name -> keys.addAll(ofName(name).keySet()));
        ofBirth(person.facts().born()).ifPresent(day -> keys.add(born(day)));
        person.facts().health().nhs().numbers().forEach(number -> keys.add(numbered(number)));
        return keys;
    }

    /** The keys to look under, each with how much having it in common says. */
    public static Map<String, Integer> of(Sought sought) {
        var keys = new HashMap<String, Integer>();
        sought.names().forEach(name -> keys.putAll(ofName(name)));
        ofBirth(sought.born())
                .ifPresent(
                        day -> {
                            keys.put(born(day), 12);
                            BirthLikeness.swapped(day).ifPresent(d -> keys.put(born(d), 10));
                        });
        sought.nhs().numbers().forEach(number -> keys.put(numbered(number), 1000));
        return keys;
    }

    private static Map<String, Integer> ofName(String name) {
        List<String> parts = NameForm.of(name).parts();
        var keys = new HashMap<String, Integer>();
        parts.forEach(part -> ofWord(part, keys));
        for (int i = 1; i < parts.size(); i++) {
            ofWord(parts.get(i - 1) + parts.get(i), keys);
        }
        return keys;
    }

    private static void ofWord(String word, Map<String, Integer> keys) {
        if (word.length() >= VARIED_FROM) {
            Spelling.withoutOneLetter(word).forEach(left -> keys.put("spelt:" + left, 1));
            keys.put("starts:" + word.substring(0, SHORTENED_TO), 1);
        }
        String sound = Sound.of(word);
        if (sound.length() >= HEARD_FROM) {
            keys.put("heard:" + sound, 3);
        }
        keys.put("spelt:" + word, 5);
    }

    private static Optional<LocalDate> ofBirth(Born born) {
        return switch (born) {
            case Born.Known(var day) -> Optional.of(day);
            case Born.Estimated _, Born.Unknown _ -> Optional.empty();
        };
    }

    private static String born(LocalDate day) {
        return "born:" + day;
    }

    private static String numbered(NhsNumber number) {
        return "nhs:" + number.digits();
    }
}
