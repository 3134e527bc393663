package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.KeptReply;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.referral.CaseRef;

/** Reads who was told what about a case, and who was not. */
public interface ToldBoard {

    /**
     * The notifications of a case and of those that joined it, the newest first, at most that many.
     */
    List<Told> told(CaseRef ref, int most);

    /** Who was not told of their changes, and why, the newest first. */
    List<NotTold> notTold(CaseRef ref, int most);

    /**
     * A notification with everything that became of it.
     *
     * @param what the change it is about
     * @param tellings every rung done, the first one first
     * @param acknowledgements every one, the first one first
     * @param replies what was said back, in its order
     */
    record Told(
            Notification notification,
            What what,
            NotificationStanding standing,
            List<Telling> tellings,
            List<Acknowledgement> acknowledgements,
            List<KeptReply> replies) {

        public Told {
            tellings = List.copyOf(tellings);
            acknowledgements = List.copyOf(acknowledgements);
            replies = List.copyOf(replies);
        }
    }

    /** A change, as far as a list shows it. */
    record What(ChangeKind kind, String stage, Instant occurredAt) {}

    /**
     * Somebody who was not told.
     *
     * @param who a party, or the key of a recipient that was left out
     * @param leftOutBy who left them out; empty where nobody could be found
     * @param agreement what a manager said to it; empty where none was asked
     */
    record NotTold(
            What what,
            String who,
            String reason,
            Optional<ActorId> leftOutBy,
            Optional<Agreement> agreement) {}
}
