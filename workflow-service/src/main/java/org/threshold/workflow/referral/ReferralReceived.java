package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Agency;

/**
 * A referral came in.
 *
 * @param children the children, at least one
 * @param from the referrer's agency, which is to be told what comes of it
 * @param suspected whether reasonable cause to suspect significant harm was stated
 * @param receivedAt when it reached the authority, UTC
 */
public record ReferralReceived(
        ReferralId referral,
        Agency from,
        List<ConcernedChild> children,
        boolean suspected,
        Instant receivedAt) {

    public ReferralReceived {
        children = List.copyOf(children);
    }

    /** Whether a strategy discussion must be called now, without anything more being asked. */
    public boolean callsDiscussion() {
        return suspected || anyRed();
    }

    /** Whether a child of it is on the red path. */
    public boolean anyRed() {
        return children.stream().anyMatch(child -> child.path().red());
    }

    /** The references of the children's cases. */
    public List<String> cases() {
        return children.stream().map(child -> child.caseRef().value()).toList();
    }
}
