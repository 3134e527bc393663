package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/** What became of something that a person did with an agreement. */
public sealed interface AgreementResult {

    /**
     * It is kept.
     *
     * @param missing what still stands in the way of its activation; empty where nothing does
     * @param alert that who harmed the child is only assumed
     */
    record Kept(WrittenAgreement agreement, List<Refusal> missing, Optional<String> alert)
            implements AgreementResult {

        /** Copies, so that nobody can change it. */
        public Kept {
            missing = List.copyOf(missing);
        }
    }

    /** It is not done, for every one of these reasons. */
    record Refused(List<Refusal> refusals) implements AgreementResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The agreement does not stand so that this could be done; the sentence says how it stands. */
    record NotNow(String sentence) implements AgreementResult {}

    /** There is no such case, or no such agreement. */
    record NothingThere() implements AgreementResult {}
}
