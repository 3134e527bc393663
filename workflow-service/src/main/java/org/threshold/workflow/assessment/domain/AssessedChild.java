package org.threshold.workflow.assessment.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.people.PersonId;

/**
 * A child whom a single assessment is of, and each time that somebody went to see it.
 *
 * @param id names it in its task, so that no address says who it is
 * @param visits in the order in which they were recorded
 */
public record AssessedChild(UUID id, PersonId person, List<ChildVisit> visits) {

    public AssessedChild {
        visits = List.copyOf(visits);
    }

    /**
     * A visit as an entry.
     *
     * @param place which one, from 1 on
     */
    public EntryKey visit(int place) {
        return new EntryKey(EntryKind.ASSESSMENT_VISIT, id, place);
    }

    /** Whether somebody saw the child. */
    public boolean seen() {
        return visits.stream().anyMatch(ChildVisit::childSeen);
    }

    /** Whether the child was seen, or it is said why not. */
    public boolean accountedFor() {
        return !visits.isEmpty();
    }

    /** The same, with a visit more. */
    public AssessedChild visited(ChildVisit visit) {
        return new AssessedChild(
                id, person, Stream.concat(visits.stream(), Stream.of(visit)).toList());
    }
}
