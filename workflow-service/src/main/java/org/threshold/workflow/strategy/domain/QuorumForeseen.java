package org.threshold.workflow.strategy.domain;

import java.util.List;

/**
 * Whether a meeting will be quorate if those come who say so, before it is held: time enough to
 * ring whoever is missing (rules.md, section 2; L-3.1.18).
 */
public final class QuorumForeseen {

    private QuorumForeseen() {}

    /** Foresees it by the {@linkplain Quorum rule} that the meeting itself is measured by. */
    public static QuorumCheck of(List<Reply> replies, Scope scope, boolean outOfOfficeHours) {
        List<Attendee> coming = replies.stream().filter(Reply::comes).map(Reply::who).toList();
        return Quorum.check(coming, scope, outOfOfficeHours);
    }
}
