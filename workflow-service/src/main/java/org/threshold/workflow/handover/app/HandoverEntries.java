package org.threshold.workflow.handover.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** The cases on the handover lists; of one night a case has at most one that is not taken off. */
public interface HandoverEntries {

    /** Adds one that waits for 16:30, without reasons and words. */
    void add(EntryId id, CaseRef ref, LocalDate night);

    /** Adds why the rules put it there. */
    void because(EntryId id, List<Why> reasons);

    /** Adds what somebody of the day said. */
    void say(EntryId id, DayWord word);

    void stand(EntryId id, Standing standing);

    Optional<HandoverEntry> find(EntryId id);

    Optional<HandoverEntry> lock(EntryId id);

    /** The entry of a case of that night that was not taken off. */
    Optional<HandoverEntry> of(CaseRef ref, LocalDate night);

    /** All of a night, those taken off too, in the order of their cases. */
    List<HandoverEntry> of(LocalDate night);

    /** Those of a case, the latest night first. */
    List<HandoverEntry> of(CaseRef ref, int most);

    /** Those that wait for 16:30 although their list is made. */
    List<EntryId> toHand(int most);

    /** Those of nights before this one that nobody has taken over. */
    List<EntryId> left(LocalDate before, int most);
}
