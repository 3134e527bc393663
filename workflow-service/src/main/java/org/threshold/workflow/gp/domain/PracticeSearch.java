package org.threshold.workflow.gp.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody of a case of whom no practice was recorded (L-3.1.21).
 *
 * @param ended what came of looking for it, once something did
 */
public record PracticeSearch(PracticeSearchId id, About about, Optional<Ended> ended) {

    /**
     * What it is about.
     *
     * @param knownAt when it was known that none is recorded, UTC
     */
    public record About(CaseRef caseRef, PersonId person, Whose whose, Instant knownAt) {}

    /**
     * What came of it. Which practice it is, stands in the person’s record.
     *
     * @param asked whom somebody asked; empty where nobody had to say
     * @param at UTC
     */
    public record Ended(SearchEnd how, String asked, Instant at) {

        @Override
        public String toString() {
            return "Ended[" + how + " " + at + "]";
        }
    }

    /** Whether somebody still looks for it. */
    public boolean open() {
        return ended.isEmpty();
    }

    /**
     * Whether nobody has to be asked again: not where it ended because they were none of the
     * family, of which they may be after all.
     */
    public boolean counts() {
        return ended.filter(it -> it.how() == SearchEnd.NOT_NEEDED).isEmpty();
    }

    /** The same, ended. */
    public PracticeSearch ended(Ended how) {
        return new PracticeSearch(id, about, Optional.of(how));
    }
}
