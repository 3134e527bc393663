package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.referral.CaseRef;

/** Strategy discussions and conferences that are due before the morning, or were (R-ASC-1). */
@Service
class DueTonight implements HandoverSource {

    private static final String DISCUSSION = "discussion-due";
    private static final String CONFERENCE = "conference-due";

    private final DeadlineBoards boards;

    DueTonight(DeadlineBoards boards) {
        this.boards = boards;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return boards.dueBy(night.until()).stream()
                .map(DeadlineBoard::deadline)
                .flatMap(DueTonight::reasons)
                .toList();
    }

    private static Stream<HandoverReason> reasons(Deadline limit) {
        return why(limit).stream()
                .flatMap(
                        why ->
                                limit.waiting().cases().stream()
                                        .map(ref -> new HandoverReason(new CaseRef(ref), why)));
    }

    private static Optional<Why> why(Deadline limit) {
        String due = limit.limit().words() + ": due " + DueWords.exact(limit.dueAt()) + ".";
        if (discussion(limit.limit().code())) {
            return Optional.of(
                    new Why(
                            DISCUSSION,
                            "A strategy discussion is due before the morning, or overdue.",
                            due));
        }
        return limit.limit().code() == LimitCode.T7_CONFERENCE
                ? Optional.of(
                        new Why(
                                CONFERENCE,
                                "A child protection conference is due before the morning, or overdue.",
                                due))
                : Optional.empty();
    }

    private static boolean discussion(LimitCode code) {
        return code == LimitCode.T4_SAME_DAY_DISCUSSION
                || code == LimitCode.T4A_DISCUSSION
                || code == LimitCode.T4D_FULL_MEETING
                || code == LimitCode.T4E_DISCUSSION_AFTER_ENQUIRY_BEGAN
                || code == LimitCode.NEXT_REVIEW;
    }
}
