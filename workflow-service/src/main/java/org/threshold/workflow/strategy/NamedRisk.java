package org.threshold.workflow.strategy;

import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.referral.CaseRef;

/**
 * A risk that a meeting named, on the three separate axes of the register of risks (recommendation
 * Children and Families 11 of the review).
 *
 * @param words what the risk is; stays in the database
 * @param child the case of the child to whom it is one; empty where it is one to every child of the
 *     discussion
 */
public record NamedRisk(
        String words, Optional<CaseRef> child, Harm harm, Level level, Evidence evidence) {

    /** What kind of harm it is one of. */
    public enum Harm {
        NOT_SAID("of a kind that nobody has said"),
        NEGLECT("neglect"),
        PHYSICAL("physical harm"),
        SEXUAL("sexual harm"),
        EMOTIONAL("emotional harm"),
        MORE_THAN_ONE("more than one kind of harm");

        private final String words;

        Harm(String words) {
            this.words = words;
        }

        /** As sent. */
        public String code() {
            return codeOf(this);
        }

        /** In the middle of a sentence. */
        public String words() {
            return words;
        }
    }

    /** How high the meeting judged it. */
    public enum Level {
        NOT_SAID("level not judged yet"),
        LOW("low"),
        MEDIUM("medium"),
        HIGH("high");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /** As sent. */
        public String code() {
            return codeOf(this);
        }

        /** In the middle of a sentence. */
        public String words() {
            return words;
        }
    }

    /** How strong the evidence is; another question than how high it is. */
    public enum Evidence {
        NOT_SAID("evidence not judged yet"),
        LITTLE("little evidence"),
        SOME("some evidence"),
        STRONG("strong evidence");

        private final String words;

        Evidence(String words) {
            this.words = words;
        }

        /** As sent. */
        public String code() {
            return codeOf(this);
        }

        /** In the middle of a sentence. */
        public String words() {
            return words;
        }
    }

    private static String codeOf(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one to the child of this case. */
    public boolean concerns(CaseRef ref) {
        return child.map(ref::equals).orElse(true);
    }

    /** As the minutes have it: "Neglect, high, little evidence: feeds are missed". */
    public String line() {
        return Capital.of(harm.words())
                + ", "
                + level.words()
                + ", "
                + evidence.words()
                + child.map(ref -> " (" + ref + ")").orElse("")
                + ": "
                + words;
    }

    @Override
    public String toString() {
        return "NamedRisk[" + harm + " " + level + " " + evidence + "]";
    }
}
