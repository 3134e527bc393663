package org.threshold.workflow.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;

/**
 * How many of the key data a referral gave, as it came in (recommendation Adult Social Care 3 of
 * the review). It is counted, and never a reason to refuse a referral.
 *
 * @param asked five of each child, and two of the home
 * @param missing those that were left out, once for each child
 */
public record Completeness(int asked, List<Detail> missing) {

    private static final List<Detail> OF_A_CHILD =
            List.of(Detail.NAME, Detail.BIRTH, Detail.SEX, Detail.NHS_NUMBER, Detail.GP);
    private static final List<Detail> OF_THE_HOME = List.of(Detail.ADULTS, Detail.OTHER_CHILDREN);
    private static final int HUNDRED = 100;

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** What a referral is asked for. */
    public enum Detail {
        NAME("name", "name"),
        BIRTH("birth", "date of birth"),
        SEX("sex", "sex"),
        NHS_NUMBER("nhs-number", "NHS number"),
        GP("gp", "GP practice"),
        ADULTS("adults", "adults around the child"),
        OTHER_CHILDREN("other-children", "whether there are other children");

        private final String code;
        private final String words;

        Detail(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** As a person reads it, in the middle of a sentence. */
        public String words() {
            return words;
        }

        /** The detail with this code. */
        public static Detail of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Counts what was given.
     *
     * @param adults whether any adult around the children is named
     * @param otherChildren whether it was asked if there are other children
     */
    public static Completeness of(
            List<StatedPerson> children, boolean adults, boolean otherChildren) {
        List<Detail> missing = new ArrayList<>();
        children.forEach(
                child -> OF_A_CHILD.stream().filter(it -> lacks(child, it)).forEach(missing::add));
        if (!adults) {
            missing.add(Detail.ADULTS);
        }
        if (!otherChildren) {
            missing.add(Detail.OTHER_CHILDREN);
        }
        return new Completeness(children.size() * OF_A_CHILD.size() + OF_THE_HOME.size(), missing);
    }

    private static boolean lacks(StatedPerson child, Detail detail) {
        return switch (detail) {
            case NAME -> child.names().primary().isEmpty();
            case BIRTH -> !(child.born() instanceof Born.Known);
            case SEX -> child.sex() == Sex.NOT_KNOWN;
            case NHS_NUMBER -> child.health().nhs() instanceof NhsIdentity.LeftOut;
            case GP -> child.health().practice() instanceof GpPractice.NotRecorded;
            case ADULTS, OTHER_CHILDREN -> false;
        };
    }

    /** Percent, rounded down, so that 100 is said only of all. */
    public int score() {
        return (asked - missing.size()) * HUNDRED / asked;
    }

    /** "57% (4 of 7). Missing: NHS number, GP practice." */
    public String words() {
        String given = "%d%% (%d of %d).".formatted(score(), asked - missing.size(), asked);
        return missing.isEmpty()
                ? given
                : missing.stream()
                        .map(Detail::words)
                        .distinct()
                        .collect(Collectors.joining(", ", given + " Missing: ", "."));
    }
}
