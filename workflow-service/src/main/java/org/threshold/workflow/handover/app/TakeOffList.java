package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.HandoverRule;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.handover.domain.Standing.TakenOff;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody of the day takes a case off the list that only people put there (R-ASC-1). */
@Service
public class TakeOffList {

    private static final String WORDS =
            "The day took this case off the handover list; the reason stands on the list.";

    private final Access access;
    private final HandoverKeeping keeping;
    private final HandoverRecord record;

    TakeOffList(Access access, HandoverKeeping keeping, HandoverRecord record) {
        this.access = access;
        this.keeping = keeping;
        this.record = record;
    }

    /**
     * Takes it off, or says why it cannot be, or that it is settled already; empty when there is no
     * such entry.
     */
    @Transactional
    public Optional<Completion> handle(Actor who, EntryId id, String reason) {
        access.require(who, Activity.TELL_NIGHT);
        return keeping.lock(id).map(entry -> takenOff(who, entry, reason));
    }

    private Completion takenOff(Actor who, HandoverEntry entry, String reason) {
        List<Refusal> refusals = HandoverRule.toTakeOff(entry, reason);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        return switch (entry.standing()) {
            case Standing.Noted(), Standing.Handed _ -> off(who, entry, reason);
            case Standing.TakenOver _ -> gone("The night has taken this case over already.");
            case Standing.Missed _ -> gone("That night is over.");
            case TakenOff _ -> gone("Somebody has taken this case off the list already.");
        };
    }

    private static Completion gone(String sentence) {
        return new Completion.Gone(sentence);
    }

    private Completion off(Actor who, HandoverEntry entry, String reason) {
        var off = new TakenOff(record.now(), who.staff().orElseThrow(), reason);
        keeping.ended(who, entry, off, WORDS);
        record.keep(who, "taken-off-the-handover-list", entry, reason);
        return new Completion.Done("The case is off the handover list.");
    }
}
