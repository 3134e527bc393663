package org.threshold.workflow.circumstances;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/** Whom a change was told and who has acknowledged, for pages of the features it belongs to. */
@FunctionalInterface
public interface WhoHeard {

    /**
     * A recipient.
     *
     * @param who the agency and its duty role, in words
     * @param words whether they acknowledged, and by when they should
     */
    record Line(String who, String words) {}

    /**
     * Of the change of this kind and stage that happened last in a case and stands; nothing where
     * there is none.
     */
    List<Line> ofLatest(CaseRef ref, ChangeKind kind, String stage);
}
