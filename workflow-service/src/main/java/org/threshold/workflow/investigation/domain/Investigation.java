package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/**
 * An investigation of the police, with the authority or alone.
 *
 * @param discussion the discussion under which it began
 * @param cases the cases that it covers, at least one, in the order in which they joined
 */
public record Investigation(
        InvestigationId id,
        InvestigationKind kind,
        DiscussionId discussion,
        List<CaseRef> cases,
        Standing standing) {

    public Investigation {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("an investigation covers at least one case");
        }
    }

    /** Where it stands. */
    public sealed interface Standing {

        /** Since when, UTC. */
        Instant openedAt();

        /** Something in it may still be open. */
        record Open(Instant openedAt) implements Standing {}

        /**
         * Everything in it was closed, and so was it.
         *
         * @param words why it ended so; stays in the database
         */
        record Closed(Instant openedAt, Instant at, EndStage stage, String words)
                implements Standing {

            @Override
            public String toString() {
                return "Closed[" + stage + " " + at + "]";
            }
        }
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    public boolean covers(CaseRef ref) {
        return cases.contains(ref);
    }

    /** The references of its cases. */
    public List<String> caseRefs() {
        return cases.stream().map(CaseRef::value).toList();
    }

    /** The same with what a later meeting decided: more cases, and joint if that one is. */
    public Investigation joinedBy(InvestigationKind decided, List<CaseRef> more) {
        List<CaseRef> all = Stream.concat(cases.stream(), more.stream()).distinct().toList();
        return new Investigation(id, kind.with(decided), discussion, all, standing);
    }

    /** The same, closed. */
    public Investigation closed(Instant at, EndStage stage, String words) {
        var closed = new Standing.Closed(standing.openedAt(), at, stage, words);
        return new Investigation(id, kind, discussion, cases, closed);
    }
}
