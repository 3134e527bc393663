package org.threshold.workflow.liaison.app;

import java.util.List;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.platform.Refusal;

/** What became of what somebody said of a liaison. */
public sealed interface LiaisonResult {

    /**
     * It is kept.
     *
     * @param id the liaison whose page shows it
     * @param next what happens now, in a sentence that names nobody
     */
    record Kept(LiaisonId id, String next) implements LiaisonResult {}

    /** Something has to be put right first, or is still missing. */
    record Refused(List<Refusal> refusals) implements LiaisonResult {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such liaison. */
    record NothingThere() implements LiaisonResult {}

    /** One refusal. */
    static LiaisonResult refused(String field, String problem, String remedy) {
        return new Refused(List.of(new Refusal(field, problem, remedy)));
    }
}
