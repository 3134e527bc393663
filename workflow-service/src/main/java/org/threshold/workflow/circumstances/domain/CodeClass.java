package org.threshold.workflow.circumstances.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.Mobility;

/**
 * What a code may be: one of a few values, or a word of a certain shape.
 *
 * @param oneOf the values in the order in which they are offered; empty where the shape decides
 * @param pattern the shape; empty where the values decide
 * @param words what it may be, for people
 */
public record CodeClass(Set<String> oneOf, String pattern, Asked asked, String words) {

    /** How people are asked for it. */
    public enum Asked {
        ONE_OF,
        WORD,
        DAY,
        MOMENT
    }

    private static final List<String> BODY_SITES =
            List.of(
                    "head",
                    "face",
                    "eye",
                    "ear",
                    "mouth",
                    "neck",
                    "chest",
                    "back",
                    "abdomen",
                    "arm",
                    "hand",
                    "leg",
                    "foot",
                    "buttocks",
                    "genitals",
                    "more-than-one",
                    "not-said");
    private static final String DATE = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z";

    private static final CodeClass DAY =
            new CodeClass(Set.of(), DATE, Asked.DAY, "a date, such as 2026-11-24");
    private static final CodeClass MOMENT =
            new CodeClass(
                    Set.of(),
                    DATE + TIME,
                    Asked.MOMENT,
                    "a time in UTC, such as 2026-11-24T10:15:00Z");

    /** The places on the body that are told apart. */
    public static List<String> bodySites() {
        return BODY_SITES;
    }

    static CodeClass of(List<String> values) {
        Set<String> inOrder = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        return new CodeClass(inOrder, "", Asked.ONE_OF, "one of: " + String.join(", ", values));
    }

    /** The class that the catalogue's text names so. */
    static CodeClass named(String name) {
        return switch (name) {
            case "yes-no" -> of(List.of("yes", "no", "not-known"));
            case "agency" -> of(agencies().filter(agency -> agency != Agency.THRESHOLD));
            case "seen-by" -> of(agencies());
            case "mobility" -> of(Stream.of(Mobility.values()).map(Mobility::code).toList());
            case "body-site" -> of(BODY_SITES);
            case "organisation" -> shaped("[A-Z0-9]{3,6}", "an organisation code, such as RXQ02");
            case "ward" -> shaped("[a-z0-9]{1,12}(-[0-9]{1,3})?", "a ward’s short code");
            case "date" -> DAY;
            case "instant" -> MOMENT;
            case "count" -> shaped("[0-9]{1,2}", "a number from 0 to 99");
            case "reference" -> shaped("[A-Za-z0-9-]{1,36}", "a reference without spaces or names");
            default -> throw new IllegalArgumentException("no class of codes '" + name + "'");
        };
    }

    private static Stream<Agency> agencies() {
        return Stream.of(Agency.values());
    }

    private static CodeClass of(Stream<Agency> agencies) {
        return of(agencies.map(Agency::code).toList());
    }

    private static CodeClass shaped(String pattern, String words) {
        return new CodeClass(Set.of(), pattern, Asked.WORD, words);
    }

    boolean accepts(String value) {
        return pattern.isEmpty() ? oneOf.contains(value) : value.matches(pattern);
    }
}
