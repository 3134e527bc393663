package org.threshold.workflow.strategy;

import java.util.List;
import org.threshold.workflow.access.Agency;

/** What an agency has said already, for features that would ask it again. */
@FunctionalInterface
public interface SaidAtMeetings {

    /** What it knew at each meeting of a discussion, in words, in order; empty where nothing. */
    List<String> of(DiscussionId discussion, Agency agency);
}
