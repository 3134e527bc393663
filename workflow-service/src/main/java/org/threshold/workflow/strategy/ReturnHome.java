package org.threshold.workflow.strategy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a strategy meeting recorded about a child's return home (L-3.1.7, R-4.2-3d). */
public sealed interface ReturnHome {

    /**
     * It was not in question: the child lives at home, and nothing was said of a stay elsewhere.
     */
    record NotInQuestion() implements ReturnHome {}

    /** The child does not return; the answer wherever a child is injured and nothing is said. */
    record DoesNotReturn() implements ReturnHome {}

    /** The meeting holds that the child may return, on these grounds. */
    record MayReturn(Grounds grounds) implements ReturnHome {}

    /**
     * On what a return rests.
     *
     * @param hadCare who had care of the child in the time in question, in words
     * @param protective why those who are to care for the child are held to protect it
     * @param outstanding which investigations are not complete, in words
     * @param shownBy what shows who harmed the child
     */
    record Grounds(
            PerpetratorStatus perpetrator,
            List<String> hadCare,
            List<Belief> protective,
            List<String> outstanding,
            boolean legalAdviceSought,
            Optional<ShownBy> shownBy) {

        public Grounds {
            hadCare = List.copyOf(hadCare);
            protective = List.copyOf(protective);
            outstanding = List.copyOf(outstanding);
        }

        /**
         * Whether who harmed the child is said, but only assumed: nobody said what shows it, or
         * that is an assumption itself (F-1.3.7). It counts as unknown then.
         */
        public boolean assumed() {
            return perpetrator != PerpetratorStatus.UNKNOWN
                    && shownBy.filter(ShownBy::carries).isEmpty();
        }

        /** What everybody is told who decides something that depends on it. */
        public Optional<String> alert() {
            return assumed() ? Optional.of(ShownBy.ALERT) : Optional.empty();
        }

        @Override
        public String toString() {
            return "Grounds[" + perpetrator + "]";
        }
    }

    /**
     * What shows who harmed the child (F-1.3.7).
     *
     * @param source where the fact stands, or whose opinion it is
     */
    record ShownBy(Basis basis, String source) {

        static final String ALERT =
                "Who harmed the child is only assumed: the meeting recorded no fact with its source,"
                        + " and no professional’s opinion with their name, that shows it (Baby E"
                        + " review, finding 1.3.7). It counts as unknown here until a meeting"
                        + " records what shows it. Nothing that protects the child waits for that.";

        /** Whether it is more than an assumption. */
        boolean carries() {
            return switch (basis) {
                case FACT, PROFESSIONAL_OPINION -> !source.isBlank();
                case ASSUMPTION -> false;
            };
        }

        @Override
        public String toString() {
            return "ShownBy[" + basis + "]";
        }
    }

    /** Something that is held to be so, and what it rests on; a fact names its source. */
    record Belief(String words, Basis basis, String source) {

        /** Whether a return can rest on it: on an assumption it cannot (R-4.2-3d). */
        public boolean carries() {
            return !words.isBlank()
                    && switch (basis) {
                        case FACT -> !source.isBlank();
                        case PROFESSIONAL_OPINION -> true;
                        case ASSUMPTION -> false;
                    };
        }

        @Override
        public String toString() {
            return "Belief[" + basis + "]";
        }
    }

    /** What a belief, or what an agency knows, rests on. */
    enum Basis {
        FACT,
        PROFESSIONAL_OPINION,
        ASSUMPTION;

        /** As stored and sent, for example {@code professional-opinion}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In the middle of a sentence. */
        public String words() {
            return code().replace('-', ' ');
        }
    }

    /** What is known of who harmed the child. */
    enum PerpetratorStatus {
        KNOWN_AND_EXCLUDED,
        KNOWN_IN_HOME,
        UNKNOWN,
        POOL_OF_CARERS
    }
}
